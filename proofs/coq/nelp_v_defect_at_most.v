(* nelp-v-defect-at-most: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C)/ε <= O(δ/ε) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is
row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row];
row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is row.upper.high0[column] *)
Definition nelp_v_defect_at_most_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_low0_column := X 6 in let row_lower_high0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in let row_upper_low0_column := X 10 in
  let row_upper_high0_column := X 11 in
  [
  Positive (prob_row_C - 3 * delta);
  Or [And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_high0_column - prob_column_C); Positive
  (row_lower_low0_row - 2 * row_lower_high0_column)]; And [NotNegative (row_lower_high0_row - prob_row_C); NotNegative
  (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative
  (delta + row_lower_low0_column - row_lower_high0_column); NotNegative (2 * row_lower_high0_column -
  row_lower_low0_row)]; And [NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column
  - row_lower_high0_column); NotNegative (2 * row_lower_high0_column - row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]; And
  [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]];
  Zero (prob_column_C)]%formulas.

Definition nelp_v_defect_at_most_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_low0_column := X 6 in let row_lower_high0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in let row_upper_low0_column := X 10 in
  let row_upper_high0_column := X 11 in
  Case 1 [
  Unpack 4 (
  Case 2 [
  Unpack 8 (
  Leaf [Times 0x1 [5];
  Times 0x2 [6];
  Times 0x1 [7];
  Times 0x1 [9]] [Multiple (2) 3]);
  Unpack 8 (
  Leaf [Times 0x1 [0];
  Times 0x1 [9];
  Times 0x1 [10];
  Times 0x2 [11];
  Times 0x2 [12];
  Times 0x1 [13]] [Multiple (- (2)) 3]);
  Unpack 8 (
  Leaf [Times 0x1 [0];
  Times 0x1 [9];
  Times 0x1 [10];
  Times 0x2 [11];
  Times 0x2 [12];
  Times 0x1 [13]] [Multiple (- (2)) 3])]);
  Unpack 4 (
  Leaf [Times 0x1 [0];
  Times 0x1 [5];
  Times 0x1 [6];
  Times 0x2 [7];
  Times 0x2 [8];
  Times 0x1 [9]] [Multiple (- (2)) 3]);
  Unpack 4 (
  Leaf [Times 0x1 [0];
  Times 0x1 [5];
  Times 0x1 [6];
  Times 0x2 [7];
  Times 0x2 [8];
  Times 0x1 [9]] [Multiple (- (2)) 3])].

Lemma nelp_v_defect_at_most_1_checked : check nelp_v_defect_at_most_1_hypotheses nelp_v_defect_at_most_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_at_most_1 :
  forall delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column : R,
  (* denied: prob(row, C)/ε <= O(δ/ε) *)
    (prob_row_C - 3 * delta > 0) ->
  (* row, lower run *)
    (((prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (row_lower_low0_row - 2
    * row_lower_high0_column > 0)) \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row -
    row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column -
    row_lower_high0_column >= 0) /\ (2 * row_lower_high0_column - row_lower_low0_row >= 0)) \/ ((row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (2 *
    row_lower_high0_column - row_lower_low0_row >= 0))) ->
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
  exact (fun delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column =>
  check_refutes (point [delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row;
  row_lower_low0_column; row_lower_high0_column; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column;
  row_upper_high0_column]) nelp_v_defect_at_most_1_hypotheses nelp_v_defect_at_most_1_certificate
  nelp_v_defect_at_most_1_checked).
Qed.
