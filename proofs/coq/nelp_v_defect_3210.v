(* nelp-v-defect-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 4*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_v_defect_3210_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  [
  And [Positive (delta)];
  Positive (prob_row_C - 4 * delta);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]; And
  [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]];
  Zero (prob_column_C)]%formulas.

Definition nelp_v_defect_3210_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  Unpack 0 (
  Case 2 [
  Unpack 5 (
  Leaf [Times 0x4 [4];
  Times 0x1 [1];
  Times 0x1 [6]] []);
  Unpack 5 (
  Leaf [Times 0x1 [4];
  Times 0x1 [1];
  Times 0x1 [6];
  Times 0x1 [7];
  Times 0x2 [9];
  Times 0x1 [10];
  Times 0x2 [8]] [Multiple (- (2)) 3]);
  Unpack 5 (
  Leaf [Times 0x1 [4];
  Times 0x1 [1];
  Times 0x1 [6];
  Times 0x1 [7];
  Times 0x2 [9];
  Times 0x1 [10];
  Times 0x2 [8]] [Multiple (- (2)) 3])]).

Lemma nelp_v_defect_3210_1_checked : check nelp_v_defect_3210_1_hypotheses nelp_v_defect_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_3210_1 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* denied: prob(row, C) <= 4*δ *)
    (prob_row_C - 4 * delta > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * row_upper_high0_column - row_upper_low0_row >= 0)) \/ ((row_upper_high0_row -
    prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 *
    row_upper_high0_column - row_upper_low0_row >= 0))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_v_defect_3210_1_hypotheses
  nelp_v_defect_3210_1_certificate nelp_v_defect_3210_1_checked).
Qed.
