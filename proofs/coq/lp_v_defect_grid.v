(* lp-v-defect-grid: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) >= 1 - 4*δ/ε *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is
row.lower.high0[column]; row_lower_point1_3_column is row.lower.point1.3[column] *)
Definition lp_v_defect_grid_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let row_lower_low0_row := X 3 in
  let row_lower_high0_row := X 4 in let row_lower_low0_column := X 5 in let row_lower_high0_column := X 6 in
  let row_lower_point1_3_column := X 7 in
  [
  And [NotNegative (prob_column_C)];
  Positive (3 - 5 * prob_row_C);
  Or [And [NotNegative (10 * prob_row_C - 9 * row_lower_low0_row - 1); NotNegative (row_lower_high0_row - prob_row_C);
  NotNegative (100 * row_lower_low0_row + 1 - 100 * row_lower_high0_row)]; And [NotNegative (prob_row_C -
  row_lower_low0_row); NotNegative (100 * row_lower_low0_row + 1 - 100 * row_lower_high0_row); NotNegative
  (prob_column_C - row_lower_low0_column); NotNegative (row_lower_high0_column - prob_column_C); NotNegative (100 *
  row_lower_low0_column + 1 - 100 * row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1)]; And
  [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row - 1)]]; Or [And [NotNegative
  (row_lower_high0_column - row_lower_point1_3_column); Positive (row_lower_point1_3_column)]; And [NotNegative
  (row_lower_high0_column - row_lower_point1_3_column); Positive (row_lower_point1_3_column)]; And [NotNegative (-
  (row_lower_low0_column))]; And [NotNegative (- (row_lower_low0_column))]]]];
  Zero (prob_column_C)]%formulas.

Definition lp_v_defect_grid_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let row_lower_low0_row := X 3 in
  let row_lower_high0_row := X 4 in let row_lower_low0_column := X 5 in let row_lower_high0_column := X 6 in
  let row_lower_point1_3_column := X 7 in
  Unpack 0 (
  Case 2 [
  Unpack 5 (
  Leaf [Times 0x64 [6];
  Times 0x9 [8];
  Times 0x384 [7];
  Times 0x14 [1];
  Times 0x1f []] []);
  Unpack 5 (
  Case 11 [
  Unpack 13 (
  Leaf [Times 0x64 [14];
  Times 0x1 [7];
  Times 0x64 [6];
  Times 0x14 [1];
  Times 0x27 []] []);
  Unpack 13 (
  Case 12 [
  Unpack 15 (
  Leaf [Times 0x1 [10];
  Times 0x1 [14];
  Times 0x63 [17];
  Times 0x63 [16];
  Times 0x64 [8]] [Multiple (- (100)) 3]);
  Unpack 15 (
  Leaf [Times 0x1 [10];
  Times 0x1 [14];
  Times 0x63 [17];
  Times 0x63 [16];
  Times 0x64 [8]] [Multiple (- (100)) 3]);
  Unpack 15 (
  Leaf [Times 0xc8 [16];
  Times 0x3 [10];
  Times 0xc8 [9];
  Times 0x64 [14];
  Times 0x64 [8];
  Times 0x64 [4];
  Times 0x61 []] []);
  Unpack 15 (
  Leaf [Times 0xc8 [16];
  Times 0x3 [10];
  Times 0xc8 [9];
  Times 0x64 [14];
  Times 0x64 [8];
  Times 0x64 [4];
  Times 0x61 []] [])]);
  Unpack 13 (
  Leaf [Times 0x64 [14];
  Times 0x1 [7];
  Times 0x64 [6];
  Times 0x14 [1];
  Times 0x27 []] [])])]).

Lemma lp_v_defect_grid_1_checked : check lp_v_defect_grid_1_hypotheses lp_v_defect_grid_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_defect_grid_1 :
  forall prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column row_lower_high0_column
  row_lower_point1_3_column : R,
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(row, C) >= 1 - 4*δ/ε *)
    (3 - 5 * prob_row_C > 0) ->
  (* row, lower run *)
    (((10 * prob_row_C - 9 * row_lower_low0_row - 1 >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (100 *
    row_lower_low0_row + 1 - 100 * row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row >= 0) /\ (100 *
    row_lower_low0_row + 1 - 100 * row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\
    (row_lower_high0_column - prob_column_C >= 0) /\ (100 * row_lower_low0_column + 1 - 100 * row_lower_high0_column >=
    0) /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0)))
    /\ (((row_lower_high0_column - row_lower_point1_3_column >= 0) /\ (row_lower_point1_3_column > 0)) \/
    ((row_lower_high0_column - row_lower_point1_3_column >= 0) /\ (row_lower_point1_3_column > 0)) \/ ((-
    (row_lower_low0_column) >= 0)) \/ ((- (row_lower_low0_column) >= 0))))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point1_3_column => check_refutes (point [prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; row_lower_point1_3_column])
  lp_v_defect_grid_1_hypotheses lp_v_defect_grid_1_certificate lp_v_defect_grid_1_checked).
Qed.
