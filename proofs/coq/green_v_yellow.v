(* green-v-yellow: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; column_lower_low0_row is column.lower.low0[row];
column_lower_high0_row is column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column];
column_lower_high0_column is column.lower.high0[column]; column_lower_point3_0_row is column.lower.point3.0[row];
column_upper_high0_row is column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column];
column_upper_high0_column is column.upper.high0[column] *)
Definition green_v_yellow_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let column_lower_low0_row := X 9 in let column_lower_high0_row := X 10 in
  let column_lower_low0_column := X 11 in let column_lower_high0_column := X 12 in
  let column_lower_point3_0_row := X 13 in let column_upper_high0_row := X 14 in let column_upper_low0_column := X 15 in
  let column_upper_high0_column := X 16 in let other0 := X 17 in let other1 := X 18 in let other4 := X 19 in
  let other5 := X 20 in
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
  Or [And [Positive (4 * prob_row_C - 5 * prob_column_C)]; And [NotNegative (epsilon * row_lower_low0_row + prob_row_C -
  epsilon - row_lower_low0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (5 * row_lower_high0_column -
  4 * row_lower_low0_row); Positive (1 - prob_row_C); Or [Positive (1 - row_lower_high0_column); NotNegative
  (row_lower_low0_row - 1)]]; And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (1 - row_lower_high0_row);
  NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column);
  NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1)];
  And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row - 1); NotNegative
  (row_lower_high0_column - 1)]]]];
  Or [And [Positive (8 * prob_column_C - 7 * prob_row_C)]; And [NotNegative (epsilon * column_lower_low0_column +
  prob_column_C - epsilon - column_lower_low0_column); NotNegative (prob_column_C - column_lower_low0_column);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); NotNegative (7 * column_lower_high0_row - 8 * column_lower_low0_column); Or [Positive (1 -
  column_lower_high0_row); NotNegative (column_lower_low0_column - 1)]]; And [NotNegative (prob_column_C -
  column_lower_low0_column); NotNegative (prob_row_C - column_lower_low0_row); NotNegative (column_lower_high0_row -
  prob_row_C); NotNegative (1 - column_lower_high0_row); NotNegative (delta + column_lower_low0_row -
  column_lower_high0_row); NotNegative (delta + column_lower_low0_column - column_lower_high0_column); Or [And
  [NotNegative (column_lower_high0_row - 1)]; And [NotNegative (column_lower_high0_column - 1); NotNegative
  (column_lower_point3_0_row - column_lower_low0_row); Positive (1 - column_lower_point3_0_row)]; And [NotNegative
  (column_lower_high0_row - 1); NotNegative (column_lower_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_column_C)); Positive (8 * prob_column_C - 7 * prob_row_C)]; And [NotNegative
  (prob_column_C - column_upper_low0_column); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column); Positive (1 - prob_row_C); Or [Positive (1 - column_upper_high0_row); NotNegative
  (column_upper_low0_column - 1)]]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (1 -
  column_upper_high0_row); NotNegative (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (7 *
  column_upper_high0_row - 8 * column_upper_low0_column)]]]%formulas.

Definition green_v_yellow_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let column_lower_low0_row := X 9 in let column_lower_high0_row := X 10 in
  let column_lower_low0_column := X 11 in let column_lower_high0_column := X 12 in
  let column_lower_point3_0_row := X 13 in let column_upper_high0_row := X 14 in let column_upper_low0_column := X 15 in
  let column_upper_high0_column := X 16 in let other0 := X 17 in let other1 := X 18 in let other4 := X 19 in
  let other5 := X 20 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 8 [
  Unpack 19 (
  Leaf [Times 0x1 [21];
  Times 0x7 [13];
  Times 0x8 [20]] []);
  Unpack 19 (
  Case 25 [
  Case 6 [
  Unpack 27 (
  Case 7 [
  Unpack 29 (
  Leaf [Times 0x3 [15];
  Times 0x7 [28];
  Times 0x4 [30]] []);
  Unpack 29 (
  Case 35 [
  Leaf [Times 0xc8 [30];
  Times 0x17 [9];
  Times 0xc8 [32];
  Times 0xc8 [33];
  Times 0x2 [12];
  Times 0x19 [9; 34];
  Times 0xaf [9; 36]] [];
  Leaf [Times 0x10 [11];
  Times 0x4 [17];
  Square 0x1 [36] (epsilon + 1);
  Square 0x1 [31] (epsilon + 1);
  Square 0x1 [16] (epsilon - 1)] []]);
  Unpack 29 (
  Case 36 [
  Unpack 37 (
  Leaf [Times 0x4 [18];
  Times 0x9c [9; 11];
  Times 0x4 [9; 34];
  Times 0x4 [9; 31];
  Times 0x10 [10; 11];
  Square 0x1 [38] (epsilon + 1);
  Square 0x1 [33] (epsilon - 1)] []);
  Unpack 37 (
  Leaf [Times 0x1 [10];
  Times 0x3e3 [11];
  Times 0xa [12];
  Times 0x4 [24];
  Times 0x1 [28];
  Times 0x5 [30];
  Times 0x5 [35];
  Times 0x5 [38]] []);
  Unpack 37 (
  Leaf [Times 0x1 [10];
  Times 0x3e3 [11];
  Times 0xa [12];
  Times 0x4 [24];
  Times 0x1 [28];
  Times 0x5 [30];
  Times 0x5 [35];
  Times 0x5 [39]] [])])]);
  Unpack 27 (
  Case 34 [
  Leaf [Times 0x82 [18];
  Times 0x91 [28];
  Times 0x84 [30];
  Times 0x84 [31];
  Times 0x82 [9; 11];
  Times 0xd [10; 30];
  Times 0xd [10; 31];
  Times 0x177 [11; 32];
  Times 0x753 [11; 35];
  Times 0xf [12; 24];
  Times 0xf [12; 29]] [];
  Leaf [Times 0x10 [11];
  Times 0x4 [18];
  Square 0x1 [35] (epsilon + 1);
  Square 0x1 [29] (epsilon + 1);
  Square 0x1 [14] (epsilon - 1)] []]);
  Unpack 27 (
  Case 33 [
  Unpack 34 (
  Leaf [Times 0x4 [18];
  Times 0x9c [9; 11];
  Times 0x4 [9; 30];
  Times 0x4 [9; 28];
  Times 0x10 [10; 11];
  Square 0x1 [35] (epsilon + 1);
  Square 0x1 [29] (epsilon - 1)] []);
  Unpack 34 (
  Leaf [Times 0x1 [10];
  Times 0x3d8 [11];
  Times 0xa [12];
  Times 0x7 [26];
  Times 0x8 [21];
  Times 0x8 [22];
  Times 0x1 [23];
  Times 0x8 [31];
  Times 0x8 [32];
  Times 0x8 [35]] []);
  Unpack 34 (
  Leaf [Times 0x1 [10];
  Times 0x3d8 [11];
  Times 0xa [12];
  Times 0x7 [26];
  Times 0x8 [21];
  Times 0x8 [22];
  Times 0x1 [23];
  Times 0x8 [31];
  Times 0x8 [32];
  Times 0x8 [36]] [])])];
  Leaf [Times 0x10 [11];
  Times 0x4 [17];
  Square 0x1 [26] (epsilon + 1);
  Square 0x1 [20] (epsilon + 1);
  Square 0x1 [16] (epsilon - 1)] []]);
  Unpack 19 (
  Case 6 [
  Unpack 24 (
  Case 7 [
  Unpack 26 (
  Leaf [Times 0x3 [15];
  Times 0x7 [25];
  Times 0x4 [27]] []);
  Unpack 26 (
  Case 32 [
  Leaf [Times 0xc8 [27];
  Times 0x17 [9];
  Times 0xc8 [29];
  Times 0xc8 [30];
  Times 0x2 [12];
  Times 0x19 [9; 31];
  Times 0xaf [9; 33]] [];
  Leaf [Times 0x10 [11];
  Times 0x4 [17];
  Square 0x1 [33] (epsilon + 1);
  Square 0x1 [28] (epsilon + 1);
  Square 0x1 [16] (epsilon - 1)] []]);
  Unpack 26 (
  Case 33 [
  Unpack 34 (
  Leaf [Times 0x4 [18];
  Times 0x9c [9; 11];
  Times 0x4 [9; 31];
  Times 0x4 [9; 28];
  Times 0x10 [10; 11];
  Square 0x1 [35] (epsilon + 1);
  Square 0x1 [30] (epsilon - 1)] []);
  Unpack 34 (
  Leaf [Times 0x1 [10];
  Times 0x3df [11];
  Times 0xa [12];
  Times 0x1 [25];
  Times 0x5 [27];
  Times 0x4 [29];
  Times 0x4 [31];
  Times 0x5 [32];
  Times 0x4 [36];
  Times 0x4 [37];
  Times 0x5 [35]] []);
  Unpack 34 (
  Leaf [Times 0x4 [18];
  Times 0x9c [9; 11];
  Times 0x4 [9; 31];
  Times 0x4 [9; 28];
  Times 0x10 [10; 11];
  Square 0x1 [35] (epsilon + 1);
  Square 0x1 [30] (epsilon - 1)] [])])]);
  Unpack 24 (
  Case 31 [
  Leaf [Times 0x82 [18];
  Times 0x91 [25];
  Times 0x84 [27];
  Times 0x84 [28];
  Times 0x82 [9; 11];
  Times 0xd [10; 27];
  Times 0xd [10; 28];
  Times 0x177 [11; 29];
  Times 0x753 [11; 32];
  Times 0xf [12; 30];
  Times 0xf [12; 26]] [];
  Leaf [Times 0x10 [11];
  Times 0x4 [18];
  Square 0x1 [32] (epsilon + 1);
  Square 0x1 [26] (epsilon + 1);
  Square 0x1 [14] (epsilon - 1)] []]);
  Unpack 24 (
  Case 30 [
  Unpack 31 (
  Leaf [Times 0x4 [18];
  Times 0x9c [9; 11];
  Times 0x4 [9; 27];
  Times 0x4 [9; 25];
  Times 0x10 [10; 11];
  Square 0x1 [32] (epsilon + 1);
  Square 0x1 [26] (epsilon - 1)] []);
  Unpack 31 (
  Leaf [Times 0x1 [10];
  Times 0x3d8 [11];
  Times 0xa [12];
  Times 0x8 [20];
  Times 0x8 [22];
  Times 0x1 [23];
  Times 0x8 [28];
  Times 0x8 [29];
  Times 0x8 [32];
  Times 0x7 [21]] []);
  Unpack 31 (
  Leaf [Times 0x4 [18];
  Times 0x9c [9; 11];
  Times 0x4 [9; 27];
  Times 0x4 [9; 25];
  Times 0x10 [10; 11];
  Square 0x1 [32] (epsilon + 1);
  Square 0x1 [26] (epsilon - 1)] [])])])];
  Unpack 18 (
  Case 22 [
  Leaf [Times 0x3 [19];
  Times 0x1 [23];
  Times 0x2 [21]] [];
  Leaf [Times 0x3 [19];
  Times 0x1 [20];
  Times 0x2 [23]] []])];
  Unpack 17 (
  Case 21 [
  Leaf [Times 0x3 [18];
  Times 0x2 [22];
  Times 0x1 [20]] [];
  Leaf [Times 0x3 [18];
  Times 0x2 [19];
  Times 0x1 [22]] []])])))).

Lemma green_v_yellow_1_checked : check green_v_yellow_1_hypotheses green_v_yellow_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem green_v_yellow_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_lower_point3_0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column other0 other1
  other4 other5 : R,
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
    (((4 * prob_row_C - 5 * prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon -
    row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\
    (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (5 * row_lower_high0_column - 4 * row_lower_low0_row >=
    0) /\ (1 - prob_row_C > 0) /\ ((1 - row_lower_high0_column > 0) \/ (row_lower_low0_row - 1 >= 0))) \/ ((prob_row_C -
    row_lower_low0_row >= 0) /\ (1 - row_lower_high0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >=
    0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0)
    /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0) /\
    (row_lower_high0_column - 1 >= 0))))) ->
  (* column, lower run *)
    (((8 * prob_column_C - 7 * prob_row_C > 0)) \/ ((epsilon * column_lower_low0_column + prob_column_C - epsilon -
    column_lower_low0_column >= 0) /\ (prob_column_C - column_lower_low0_column >= 0) /\ (column_lower_high0_column -
    prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\ (7 *
    column_lower_high0_row - 8 * column_lower_low0_column >= 0) /\ ((1 - column_lower_high0_row > 0) \/
    (column_lower_low0_column - 1 >= 0))) \/ ((prob_column_C - column_lower_low0_column >= 0) /\ (prob_row_C -
    column_lower_low0_row >= 0) /\ (column_lower_high0_row - prob_row_C >= 0) /\ (1 - column_lower_high0_row >= 0) /\
    (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\ (delta + column_lower_low0_column -
    column_lower_high0_column >= 0) /\ (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0) /\
    (column_lower_point3_0_row - column_lower_low0_row >= 0) /\ (1 - column_lower_point3_0_row > 0)) \/
    ((column_lower_high0_row - 1 >= 0) /\ (column_lower_high0_column - 1 >= 0))))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0) /\ (8 * prob_column_C - 7 * prob_row_C > 0)) \/ ((prob_column_C -
    column_upper_low0_column >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0) /\ (1 - prob_row_C > 0) /\ ((1 - column_upper_high0_row > 0) \/
    (column_upper_low0_column - 1 >= 0))) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (1 -
    column_upper_high0_row >= 0) /\ (delta + column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 *
    column_upper_high0_row - 8 * column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_lower_point3_0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column other0 other1
  other4 other5 => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; column_lower_low0_row; column_lower_high0_row;
  column_lower_low0_column; column_lower_high0_column; column_lower_point3_0_row; column_upper_high0_row;
  column_upper_low0_column; column_upper_high0_column; other0; other1; other4; other5]) green_v_yellow_1_hypotheses
  green_v_yellow_1_certificate green_v_yellow_1_checked).
Qed.
