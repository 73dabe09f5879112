(* lp-v-defect-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) >= 1 - 4*δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column] *)
Definition lp_v_defect_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (1 - prob_row_C)];
  Positive (epsilon - epsilon * prob_row_C - 4 * delta);
  Or [And [NotNegative (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row)]; And [NotNegative
  (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative
  (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or [And
  [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative
  (row_lower_high0_column - 1)]]]];
  Zero (prob_column_C)]%formulas.

Definition lp_v_defect_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 4 [
  Unpack 11 (
  Leaf [Times 0x78 [8];
  Times 0x27 [3];
  Times 0x28 [6; 8];
  Times 0xa [6; 3];
  Times 0x24 [13];
  Times 0x24 [14];
  Times 0x4 [7; 13];
  Times 0x4 [7; 14];
  Times 0x1 [7; 3];
  Times 0x28 [12]] []);
  Unpack 11 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0xa [3];
  Times 0x1 [13];
  Times 0x1 [12];
  Times 0x186 [6; 8];
  Times 0x27 [7; 8];
  Times 0x1 [7; 10];
  Times 0x1 [18]] []);
  Unpack 17 (
  Leaf [Times 0x3e7 [6];
  Times 0x64 [7];
  Times 0x1 [9];
  Times 0x64 [15];
  Times 0x64 [18];
  Times 0x64 [14]] [Multiple (- (100)) 5]);
  Unpack 17 (
  Leaf [Times 0x3e7 [6];
  Times 0x64 [7];
  Times 0x1 [9];
  Times 0x64 [15];
  Times 0x64 [18];
  Times 0x64 [14]] [Multiple (- (100)) 5])])]))).

Lemma lp_v_defect_3210_1_checked : check lp_v_defect_3210_1_hypotheses lp_v_defect_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_defect_3210_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) >= 1 - 4*δ/ε *)
    (epsilon - epsilon * prob_row_C - 4 * delta > 0) ->
  (* row, lower run *)
    (((epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row >=
    0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\
    (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0))))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_low0_column; row_lower_high0_column]) lp_v_defect_3210_1_hypotheses
  lp_v_defect_3210_1_certificate lp_v_defect_3210_1_checked).
Qed.
