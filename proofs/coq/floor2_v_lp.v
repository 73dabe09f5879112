(* floor2-v-lp: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= 2 - 12*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is
row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column] *)
Definition floor2_v_lp_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_upper_low0_row := X 9 in let row_upper_high0_row := X 10 in
  let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in let column_lower_low0_row := X 13 in
  let column_lower_high0_row := X 14 in let column_lower_low0_column := X 15 in let column_lower_high0_column := X 16 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C)];
  Positive (prob_row_C + 1 - 12 * delta - 2 * prob_column_C);
  Or [And [Positive (prob_row_C + 1 - 2 * prob_column_C)]; And [NotNegative (row_lower_high0_row - prob_row_C);
  NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column);
  NotNegative (delta + row_lower_low0_column - row_lower_high0_column); NotNegative (2 * row_lower_high0_column -
  row_lower_low0_row - 1)]; And [NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row
  - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta +
  row_lower_low0_column - row_lower_high0_column); NotNegative (2 * row_lower_high0_column - row_lower_low0_row - 1)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row - 1)];
  And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row - 1)]];
  Or [And [NotNegative (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column);
  NotNegative (prob_column_C - column_lower_low0_column); NotNegative (column_lower_high0_column - prob_column_C);
  NotNegative (delta + column_lower_low0_column - column_lower_high0_column)]; And [NotNegative (prob_column_C -
  column_lower_low0_column); NotNegative (prob_row_C - column_lower_low0_row); NotNegative (delta +
  column_lower_low0_row - column_lower_high0_row); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Or [And [NotNegative (column_lower_high0_row - 1)]; And [NotNegative
  (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition floor2_v_lp_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_upper_low0_row := X 9 in let row_upper_high0_row := X 10 in
  let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in let column_lower_low0_row := X 13 in
  let column_lower_high0_row := X 14 in let column_lower_low0_column := X 15 in let column_lower_high0_column := X 16 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 4 [
  Unpack 12 (
  Case 5 [
  Unpack 14 (
  Case 6 [
  Unpack 16 (
  Leaf [Times 0x1df7e0 [9; 9];
  Times 0x4d80 [9; 10];
  Times 0x7a8 [8; 9];
  Times 0x24 [19];
  Times 0x24 [20];
  Times 0x4 [8; 19];
  Times 0x4 [8; 20];
  Times 0x28 [10; 19];
  Times 0x28 [10; 20];
  Times 0x14 [10];
  Times 0x14 [10; 3];
  Times 0x28 [10; 18];
  Times 0x28 [17];
  Times 0x7d0 [9; 13];
  Square 0x5 [11] (1 - epsilon);
  Square 0x5 [15] (- (epsilon) - 1)] []);
  Unpack 16 (
  Case 21 [
  Unpack 22 (
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [19];
  Times 0x1 [23];
  Times 0x1 [18];
  Times 0x1 [15]] []);
  Unpack 22 (
  Leaf [Times 0x3c [7];
  Times 0x6 [8];
  Times 0x1 [3];
  Times 0x5 [13];
  Times 0xc [17];
  Times 0xc [20];
  Times 0xc [23];
  Times 0x6 [15]] []);
  Unpack 22 (
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [19];
  Times 0x1 [23];
  Times 0x1 [18];
  Times 0x1 [15]] [])])]);
  Unpack 14 (
  Leaf [Times 0x9 [9];
  Times 0x1 [3];
  Times 0x1 [15];
  Times 0x1 [16];
  Times 0x2 [17];
  Times 0x2 [18];
  Times 0x1 [19]] []);
  Unpack 14 (
  Leaf [Times 0x9 [9];
  Times 0x1 [3];
  Times 0x1 [15];
  Times 0x1 [16];
  Times 0x2 [17];
  Times 0x2 [18];
  Times 0x1 [19]] [])]);
  Unpack 12 (
  Leaf [Times 0x9 [9];
  Times 0x1 [3];
  Times 0x1 [13];
  Times 0x1 [14];
  Times 0x2 [15];
  Times 0x2 [16];
  Times 0x1 [17]] []);
  Unpack 12 (
  Leaf [Times 0x9 [9];
  Times 0x1 [3];
  Times 0x1 [13];
  Times 0x1 [14];
  Times 0x2 [15];
  Times 0x2 [16];
  Times 0x1 [17]] [])]))).

Lemma floor2_v_lp_1_checked : check floor2_v_lp_1_hypotheses floor2_v_lp_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem floor2_v_lp_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* denied: payoff(row) >= 2 - 12*δ *)
    (prob_row_C + 1 - 12 * delta - 2 * prob_column_C > 0) ->
  (* row, lower run *)
    (((prob_row_C + 1 - 2 * prob_column_C > 0)) \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta +
    row_lower_low0_column - row_lower_high0_column >= 0) /\ (2 * row_lower_high0_column - row_lower_low0_row - 1 >= 0))
    \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\
    (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (2
    * row_lower_high0_column - row_lower_low0_row - 1 >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * row_upper_high0_column - row_upper_low0_row - 1 >= 0)) \/ ((row_upper_high0_row
    - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 *
    row_upper_high0_column - row_upper_low0_row - 1 >= 0))) ->
  (* column, lower run *)
    (((epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\ (prob_column_C -
    column_lower_low0_column >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0)) \/ ((prob_column_C - column_lower_low0_column >= 0) /\
    (prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\ (delta
    + column_lower_low0_column - column_lower_high0_column >= 0) /\ (((column_lower_high0_row - 1 >= 0)) \/
    ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column => check_refutes
  (point [epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_low0_column;
  row_lower_high0_column; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column;
  column_lower_low0_row; column_lower_high0_row; column_lower_low0_column; column_lower_high0_column])
  floor2_v_lp_1_hypotheses floor2_v_lp_1_certificate floor2_v_lp_1_checked).
Qed.
