(* trade-off-meets: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; column_lower_low0_row is column.lower.low0[row];
column_lower_high0_row is column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column];
column_lower_high0_column is column.lower.high0[column] *)
Definition trade_off_meets_1_hypotheses : list formula :=
  let k1 := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_lower_low0_row := X 6 in let row_lower_high0_row := X 7 in let row_lower_low0_column := X 8 in
  let row_lower_high0_column := X 9 in let column_lower_low0_row := X 10 in let column_lower_high0_row := X 11 in
  let column_lower_low0_column := X 12 in let column_lower_high0_column := X 13 in let other0 := X 14 in
  let other1 := X 15 in let other4 := X 16 in let other5 := X 17 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (1 - other1); NotNegative (prob_row_C +
  2 * other1 - other0 - 2); NotNegative (2 * other0 + 1 - 2 * prob_row_C - other1); Or [Positive (prob_row_C + 2 *
  other1 - other0 - 2); Positive (2 * other0 + 1 - 2 * prob_row_C - other1)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - other4); NotNegative (2 * other5 + 1
  - 2 * prob_column_C - other4); NotNegative (prob_column_C + 2 * other4 - other5 - 2); Or [Positive (2 * other5 + 1 - 2
  * prob_column_C - other4); Positive (prob_column_C + 2 * other4 - other5 - 2)]]];
  Or [And [Positive (k1 * prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C - prob_column_C)]; And [NotNegative
  (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); Positive (1 - prob_row_C)]; And
  [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (1 - row_lower_high0_row); NotNegative (delta +
  row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or [And [NotNegative
  (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row -
  1)]]]];
  Or [And [Positive (2 * k1 * prob_column_C + prob_column_C - k1 * prob_row_C - 2 * prob_row_C)]; And [NotNegative
  (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column); NotNegative
  (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Positive (1 - prob_column_C)]; And [NotNegative (prob_column_C -
  column_lower_low0_column); NotNegative (prob_row_C - column_lower_low0_row); NotNegative (1 - column_lower_high0_row);
  NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative (1 - column_lower_high0_column);
  NotNegative (delta + column_lower_low0_column - column_lower_high0_column); Or [And [NotNegative
  (column_lower_high0_row - 1)]; And [NotNegative (column_lower_high0_column - 1)]; And [NotNegative
  (column_lower_high0_column - 1)]]]]]%formulas.

Definition trade_off_meets_1_certificate : tree :=
  let k1 := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_lower_low0_row := X 6 in let row_lower_high0_row := X 7 in let row_lower_low0_column := X 8 in
  let row_lower_high0_column := X 9 in let column_lower_low0_row := X 10 in let column_lower_high0_row := X 11 in
  let column_lower_low0_column := X 12 in let column_lower_high0_column := X 13 in let other0 := X 14 in
  let other1 := X 15 in let other4 := X 16 in let other5 := X 17 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 6 [
  Unpack 18 (
  Case 7 [
  Unpack 20 (
  Leaf [Times 0x1 [19];
  Times 0x1 [21]] []);
  Unpack 20 (
  Leaf [Times 0x5 [16];
  Times 0x14 [21];
  Times 0x12 [22];
  Times 0x12 [23];
  Times 0x14 [8; 10];
  Times 0x2 [9; 22];
  Times 0x2 [9; 23];
  Times 0x5dc [10; 24];
  Times 0xf [11; 24]] []);
  Unpack 20 (
  Case 27 [
  Unpack 28 (
  Leaf [Times 0x4 [17];
  Times 0x9c [8; 10];
  Times 0x4 [8; 24];
  Times 0x4 [8; 22];
  Times 0x10 [9; 10];
  Square 0x1 [29] (epsilon + 1);
  Square 0x1 [23] (epsilon - 1)] []);
  Unpack 28 (
  Leaf [Times 0x14 [16];
  Times 0x14 [8; 26];
  Times 0x14 [8; 21];
  Times 0x2 [9; 10];
  Times 0x4e [10; 14];
  Times 0x4e [10; 15];
  Square 0x5 [29] (epsilon + 1);
  Square 0x5 [25] (epsilon - 1)] []);
  Unpack 28 (
  Leaf [Times 0x14 [16];
  Times 0x14 [8; 26];
  Times 0x14 [8; 21];
  Times 0x2 [9; 10];
  Times 0x4e [10; 14];
  Times 0x4e [10; 15];
  Square 0x5 [29] (epsilon + 1);
  Square 0x5 [25] (epsilon - 1)] [])])]);
  Unpack 18 (
  Leaf [Times 0x5 [17];
  Times 0x14 [19];
  Times 0x12 [20];
  Times 0x12 [21];
  Times 0x14 [8; 10];
  Times 0x2 [9; 20];
  Times 0x2 [9; 21];
  Times 0x5dc [10; 22];
  Times 0xf [11; 22]] []);
  Unpack 18 (
  Case 25 [
  Unpack 26 (
  Leaf [Times 0x14 [17];
  Times 0x14 [8; 21];
  Times 0x14 [8; 19];
  Times 0x2 [9; 10];
  Times 0x4e [10; 12];
  Times 0x4e [10; 13];
  Square 0x5 [27] (epsilon + 1);
  Square 0x5 [20] (epsilon - 1)] []);
  Unpack 26 (
  Leaf [Times 0x4 [16];
  Times 0x9c [8; 10];
  Times 0x4 [8; 24];
  Times 0x4 [8; 22];
  Times 0x10 [9; 10];
  Square 0x1 [27] (epsilon + 1);
  Square 0x1 [23] (epsilon - 1)] []);
  Unpack 26 (
  Leaf [Times 0x14 [17];
  Times 0x14 [8; 21];
  Times 0x14 [8; 19];
  Times 0x2 [9; 10];
  Times 0x4e [10; 12];
  Times 0x4e [10; 13];
  Square 0x5 [27] (epsilon + 1);
  Square 0x5 [20] (epsilon - 1)] [])])];
  Unpack 17 (
  Case 21 [
  Leaf [Times 0x3 [18];
  Times 0x1 [22];
  Times 0x2 [20]] [];
  Leaf [Times 0x3 [18];
  Times 0x1 [19];
  Times 0x2 [22]] []])];
  Unpack 16 (
  Case 20 [
  Leaf [Times 0x3 [17];
  Times 0x2 [21];
  Times 0x1 [19]] [];
  Leaf [Times 0x3 [17];
  Times 0x2 [18];
  Times 0x1 [21]] []])])))).

Lemma trade_off_meets_1_checked : check trade_off_meets_1_hypotheses trade_off_meets_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_meets_1 :
  forall k1 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  other0 other1 other4 other5 : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((1 - other1 >= 0) /\ (prob_row_C + 2 * other1 - other0 - 2
    >= 0) /\ (2 * other0 + 1 - 2 * prob_row_C - other1 >= 0) /\ ((prob_row_C + 2 * other1 - other0 - 2 > 0) \/ (2 *
    other0 + 1 - 2 * prob_row_C - other1 > 0)))) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_row_C - 4 * delta > 0) \/ ((1 - other4 >= 0) /\ (2 * other5 + 1 - 2 * prob_column_C -
    other4 >= 0) /\ (prob_column_C + 2 * other4 - other5 - 2 >= 0) /\ ((2 * other5 + 1 - 2 * prob_column_C - other4 > 0)
    \/ (prob_column_C + 2 * other4 - other5 - 2 > 0)))) ->
  (* row, lower run *)
    (((k1 * prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C - prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row
    + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_high0_row >= 0) /\ (1 - prob_row_C > 0)) \/ ((prob_row_C - row_lower_low0_row >= 0)
    /\ (1 - row_lower_high0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + row_lower_low0_column -
    row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/
    ((row_lower_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((2 * k1 * prob_column_C + prob_column_C - k1 * prob_row_C - 2 * prob_row_C > 0)) \/ ((epsilon *
    column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\ (column_lower_high0_column -
    prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\ (1 - prob_column_C >
    0)) \/ ((prob_column_C - column_lower_low0_column >= 0) /\ (prob_row_C - column_lower_low0_row >= 0) /\ (1 -
    column_lower_high0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\ (1 -
    column_lower_high0_column >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\
    (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_column - 1 >=
    0))))) ->
  False.
Proof.
  exact (fun k1 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  other0 other1 other4 other5 => check_refutes (point [k1; epsilon; delta; prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; column_lower_low0_row;
  column_lower_high0_row; column_lower_low0_column; column_lower_high0_column; other0; other1; other4; other5])
  trade_off_meets_1_hypotheses trade_off_meets_1_certificate trade_off_meets_1_checked).
Qed.
