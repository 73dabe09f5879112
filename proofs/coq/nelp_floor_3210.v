(* nelp-floor-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_floor_3210_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 12 * delta - 2 * prob_column_C);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]; And
  [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]]]%formulas.

Definition nelp_floor_3210_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 6 (
  Leaf [Times 0xc [4];
  Times 0x1 [2];
  Times 0x2 [5];
  Times 0x1 [7]] []);
  Unpack 6 (
  Leaf [Times 0x9 [4];
  Times 0x1 [2];
  Times 0x1 [7];
  Times 0x1 [8];
  Times 0x2 [9];
  Times 0x2 [10];
  Times 0x1 [11]] []);
  Unpack 6 (
  Leaf [Times 0x9 [4];
  Times 0x1 [2];
  Times 0x1 [7];
  Times 0x1 [8];
  Times 0x2 [9];
  Times 0x2 [10];
  Times 0x1 [11]] [])])).

Lemma nelp_floor_3210_1_checked : check nelp_floor_3210_1_hypotheses nelp_floor_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_floor_3210_1 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: payoff(row) >= P - 4*δ*(T - S) *)
    (prob_row_C - 12 * delta - 2 * prob_column_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * row_upper_high0_column - row_upper_low0_row >= 0)) \/ ((row_upper_high0_row -
    prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 *
    row_upper_high0_column - row_upper_low0_row >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_floor_3210_1_hypotheses
  nelp_floor_3210_1_certificate nelp_floor_3210_1_checked).
Qed.
