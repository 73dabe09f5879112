(* lp-v-defect-grid: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) >= 1 - 4*δ/ε *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is
row.lower.high0[column] *)
Definition lp_v_defect_grid_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let row_lower_low0_row := X 3 in
  let row_lower_high0_row := X 4 in let row_lower_low0_column := X 5 in let row_lower_high0_column := X 6 in
  [
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (3 - 5 * prob_row_C);
  Or [And [NotNegative (10 * prob_row_C - 9 * row_lower_low0_row - 1); NotNegative (row_lower_high0_row - prob_row_C);
  NotNegative (100 * row_lower_low0_row + 1 - 100 * row_lower_high0_row); Positive (1 - prob_row_C)]; And [NotNegative
  (prob_row_C - row_lower_low0_row); NotNegative (100 * row_lower_low0_row + 1 - 100 * row_lower_high0_row); NotNegative
  (prob_column_C - row_lower_low0_column); NotNegative (100 * row_lower_low0_column + 1 - 100 * row_lower_high0_column);
  Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative
  (row_lower_high0_row - 1)]]]];
  Zero (prob_column_C)]%formulas.

Definition lp_v_defect_grid_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let row_lower_low0_row := X 3 in
  let row_lower_high0_row := X 4 in let row_lower_low0_column := X 5 in let row_lower_high0_column := X 6 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 8 (
  Leaf [Times 0x9 [2];
  Times 0xc8 [9];
  Times 0x12 [11];
  Times 0x708 [10];
  Times 0x9b [12]] []);
  Unpack 8 (
  Case 13 [
  Unpack 14 (
  Leaf [Times 0x41 [5];
  Times 0x21 [2];
  Times 0x64 [15];
  Times 0x1 [10];
  Times 0x64 [9]] []);
  Unpack 14 (
  Split (2 * prob_column_C - 1)
  (Leaf [Times 0x1 [16];
  Times 0x1 []] [Multiple (- (2)) 4])
  (Leaf [Times 0x31 [];
  Times 0x32 [16];
  Times 0x64 [15];
  Times 0x1 [12];
  Times 0x64 [11]] []));
  Unpack 14 (
  Leaf [Times 0x14 [2];
  Times 0x27 [6];
  Times 0x27 [7];
  Times 0x64 [15];
  Times 0x1 [10];
  Times 0x64 [9]] [])])])).

Lemma lp_v_defect_grid_1_checked : check lp_v_defect_grid_1_hypotheses lp_v_defect_grid_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_defect_grid_1 :
  forall prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column row_lower_high0_column :
  R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: prob(row, C) >= 1 - 4*δ/ε *)
    (3 - 5 * prob_row_C > 0) ->
  (* row, lower run *)
    (((10 * prob_row_C - 9 * row_lower_low0_row - 1 >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (100 *
    row_lower_low0_row + 1 - 100 * row_lower_high0_row >= 0) /\ (1 - prob_row_C > 0)) \/ ((prob_row_C -
    row_lower_low0_row >= 0) /\ (100 * row_lower_low0_row + 1 - 100 * row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (100 * row_lower_low0_column + 1 - 100 * row_lower_high0_column >= 0) /\
    (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column => check_refutes (point [prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row;
  row_lower_low0_column; row_lower_high0_column]) lp_v_defect_grid_1_hypotheses lp_v_defect_grid_1_certificate
  lp_v_defect_grid_1_checked).
Qed.
