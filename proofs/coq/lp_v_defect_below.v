(* lp-v-defect-below: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) >= 1 - δ/ε; prob(column, C) = 0 *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is
row.lower.high0[column]; row_lower_point1_0_column is row.lower.point1.0[column] *)
Definition lp_v_defect_below_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let row_lower_low0_row := X 3 in
  let row_lower_high0_row := X 4 in let row_lower_low0_column := X 5 in let row_lower_high0_column := X 6 in
  let row_lower_point1_0_column := X 7 in
  [
  NotNegative (99 - 100 * prob_row_C);
  Or [And [NotNegative (10 * prob_row_C - 9 * row_lower_low0_row - 1); NotNegative (row_lower_high0_row - prob_row_C);
  NotNegative (1000 * row_lower_low0_row + 1 - 1000 * row_lower_high0_row)]; And [NotNegative (prob_row_C -
  row_lower_low0_row); NotNegative (1000 * row_lower_low0_row + 1 - 1000 * row_lower_high0_row); NotNegative
  (row_lower_low0_column); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (1000 *
  row_lower_low0_column + 1 - 1000 * row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1);
  NotNegative (row_lower_point1_0_column - row_lower_low0_column); Positive (1 - row_lower_point1_0_column)]; And
  [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_column - 1)]]]];
  Zero (prob_column_C)]%formulas.

Definition lp_v_defect_below_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let row_lower_low0_row := X 3 in
  let row_lower_high0_row := X 4 in let row_lower_low0_column := X 5 in let row_lower_high0_column := X 6 in
  let row_lower_point1_0_column := X 7 in
  Case 1 [
  Unpack 3 (
  Leaf [Times 0x1 [];
  Times 0x3e8 [4];
  Times 0x2328 [5];
  Times 0x9 [6];
  Times 0xa [0]] []);
  Unpack 3 (
  Case 9 [
  Unpack 10 (
  Leaf [Times 0x3e8 [4];
  Times 0x1 [5];
  Times 0x9 [12];
  Times 0x9 [13];
  Times 0x3e8 [11];
  Times 0x9 [6];
  Times 0xa [0]] []);
  Unpack 10 (
  Leaf [Times 0x3e7 [];
  Times 0x1 [8];
  Times 0x3e8 [11];
  Times 0x3e8 [7]] [Multiple (- (1000)) 2]);
  Unpack 10 (
  Leaf [Times 0x3e7 [];
  Times 0x1 [8];
  Times 0x3e8 [11];
  Times 0x3e8 [7]] [Multiple (- (1000)) 2])])].

Lemma lp_v_defect_below_1_checked : check lp_v_defect_below_1_hypotheses lp_v_defect_below_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_defect_below_1 :
  forall prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column row_lower_high0_column
  row_lower_point1_0_column : R,
  (* denied: a state as wanted *)
    (99 - 100 * prob_row_C >= 0) ->
  (* row, lower run *)
    (((10 * prob_row_C - 9 * row_lower_low0_row - 1 >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (1000 *
    row_lower_low0_row + 1 - 1000 * row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row >= 0) /\ (1000 *
    row_lower_low0_row + 1 - 1000 * row_lower_high0_row >= 0) /\ (row_lower_low0_column >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (1000 * row_lower_low0_column + 1 - 1000 * row_lower_high0_column >= 0) /\
    (((row_lower_high0_row - 1 >= 0) /\ (row_lower_point1_0_column - row_lower_low0_column >= 0) /\ (1 -
    row_lower_point1_0_column > 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0))))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point1_0_column => check_refutes (point [prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; row_lower_point1_0_column])
  lp_v_defect_below_1_hypotheses lp_v_defect_below_1_certificate lp_v_defect_below_1_checked).
Qed.
