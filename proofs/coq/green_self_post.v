(* green-self-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row];
row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column is row.lower.read0[column];
column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is column.lower.high0[row];
column_lower_read0_row is column.lower.read0[row]; column_lower_high0_column is column.lower.high0[column];
column_lower_read0_column is column.lower.read0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition green_self_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_read0_row := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in let column_lower_low0_row := X 10 in
  let column_lower_high0_row := X 11 in let column_lower_read0_row := X 12 in let column_lower_high0_column := X 13 in
  let column_lower_read0_column := X 14 in let bound_0 := X 15 in let bound_1 := X 16 in let bound_4 := X 17 in
  let bound_5 := X 18 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (1 - bound_1); NotNegative (prob_row_C
  + 2 * bound_1 - bound_0 - 2); NotNegative (2 * bound_0 + 1 - 2 * prob_row_C - bound_1); Or [Positive (prob_row_C + 2 *
  bound_1 - bound_0 - 2); Positive (2 * bound_0 + 1 - 2 * prob_row_C - bound_1)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - bound_4); NotNegative (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); NotNegative (prob_column_C + 2 * bound_4 - bound_5 - 2); Or [Positive (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); Positive (prob_column_C + 2 * bound_4 - bound_5 - 2)]]];
  Or [And [NotNegative (1 - row_lower_read0_row); Or [Zero (row_lower_low0_row); Zero (delta + row_lower_low0_row -
  row_lower_read0_row)]; NotNegative (row_lower_high0_column - prob_column_C); NotNegative (row_lower_read0_column);
  NotNegative (delta + 2 * row_lower_read0_column - 2 * prob_column_C); Or [Zero (row_lower_high0_column - 1); Zero
  (row_lower_high0_column - delta - row_lower_read0_column)]; Positive (4 * prob_row_C - 5 * prob_column_C); Positive (4
  * row_lower_low0_row - 5 * row_lower_high0_column)]; And [NotNegative (epsilon * row_lower_read0_row + prob_row_C -
  epsilon - row_lower_read0_row); NotNegative (1 - row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row -
  2 * prob_row_C); Positive (1 - prob_row_C)]; And [NotNegative (prob_row_C - row_lower_read0_row); NotNegative
  (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (delta
  + row_lower_read0_row - row_lower_high0_row); Or [Zero (row_lower_low0_row); Zero (delta + row_lower_low0_row -
  row_lower_read0_row)]; Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row - delta - row_lower_read0_row)];
  NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 * row_lower_read0_column - 2 * prob_column_C);
  NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); Or [Zero (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta -
  row_lower_read0_column)]; Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column -
  1)]; And [NotNegative (row_lower_high0_row - 1)]]]];
  Or [And [NotNegative (column_lower_low0_row); NotNegative (prob_row_C - column_lower_low0_row); Positive (4 *
  prob_column_C - 5 * prob_row_C)]; And [NotNegative (epsilon * column_lower_read0_column + prob_column_C - epsilon -
  column_lower_read0_column); NotNegative (1 - column_lower_read0_column); NotNegative (delta + 2 *
  column_lower_read0_column - 2 * prob_column_C); Positive (1 - prob_row_C); Positive (1 - prob_column_C)]; And
  [NotNegative (prob_column_C - column_lower_read0_column); NotNegative (1 - column_lower_high0_row); NotNegative
  (column_lower_read0_row); NotNegative (delta + 2 * prob_row_C - 2 * column_lower_read0_row); NotNegative (delta +
  column_lower_read0_row - column_lower_high0_row); Or [Zero (column_lower_high0_row - 1); Zero (column_lower_high0_row
  - delta - column_lower_read0_row)]; NotNegative (delta + column_lower_read0_column - column_lower_high0_column); Or
  [Zero (column_lower_high0_column - 1); Zero (column_lower_high0_column - delta - column_lower_read0_column)]; Or [And
  [NotNegative (column_lower_high0_row - 1)]; And [NotNegative (column_lower_high0_column - 1)]; And [NotNegative
  (column_lower_high0_row - 1)]]]]]%formulas.

Definition green_self_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_read0_row := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in let column_lower_low0_row := X 10 in
  let column_lower_high0_row := X 11 in let column_lower_read0_row := X 12 in let column_lower_high0_column := X 13 in
  let column_lower_read0_column := X 14 in let bound_0 := X 15 in let bound_1 := X 16 in let bound_4 := X 17 in
  let bound_5 := X 18 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 6 [
  Unpack 17 (
  Case 7 [
  Unpack 26 (
  Leaf [Times 0x4 [24];
  Times 0x9 [27];
  Times 0x9 [28];
  Times 0x5 [29]] []);
  Unpack 26 (
  Leaf [Times 0x55b18 [10; 10];
  Times 0x15e [10; 24];
  Times 0x578 [10; 30];
  Times 0xdac [10; 11];
  Times 0x15e [9; 10];
  Times 0x1 [9; 29];
  Times 0xa [11; 29];
  Times 0x4 [30; 29];
  Times 0xf5 [31; 29];
  Times 0x1 [24; 29];
  Times 0x1f4 [15; 28];
  Times 0x64 [27];
  Times 0x190 [30; 27];
  Times 0x64 [24; 27]] []);
  Unpack 26 (
  Case 19 [
  Leaf [Times 0x1 [25];
  Times 0x5 [20];
  Times 0x5 [13]] [Multiple (- (4)) 36];
  Case 23 [
  Leaf [Times 0x1 [];
  Times 0x4 [10];
  Times 0x4 [18];
  Times 0x1 [25]] [Multiple (5) 37;
  Multiple (- (4)) 36];
  Case 32 [
  Leaf [Times 0x3 [16];
  Times 0x8 [9; 12];
  Times 0x8 [31];
  Times 0x4 [30];
  Times 0x4b320 [10; 10];
  Times 0x12cc8 [10; 16];
  Times 0x1e14 [9; 10; 12];
  Times 0x4d [11; 12]] [Multiple (8) 38];
  Case 34 [
  Leaf [Times 0x3 [10];
  Times 0x4 [18];
  Times 0x1 [21];
  Times 0x2 [22];
  Times 0x1 [25];
  Times 0x4 [33];
  Times 0x4 [27]] [Multiple (4) 39;
  Multiple (5) 37;
  Multiple (- (4)) 36];
  Case 35 [
  Unpack 40 (
  Leaf [Times 0x3 [16];
  Times 0x8 [9; 12];
  Times 0x4b1ec [10; 10];
  Times 0x12c78 [10; 16];
  Times 0x1e0c [9; 10; 12];
  Times 0x4d [11; 12];
  Times 0x4 [29; 30];
  Square 0x1 [41] (3 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C);
  Square 0x1 [28] (1 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C)] [Multiple (12 * row_lower_high0_column + 12 * column_lower_high0_row + 8 * prob_row_C - 12 * row_lower_read0_column - 8 * column_lower_read0_row - 20) 38;
  Multiple (12 * row_lower_read0_row + 12 * column_lower_read0_row - 12 * row_lower_low0_row - 12 * column_lower_high0_row) 37;
  Multiple (12 * row_lower_high0_column - 12 * delta - 12 * row_lower_read0_column) 36]);
  Unpack 40 (
  Leaf [Times 0x82 [8];
  Times 0xd [9];
  Times 0xc [12];
  Times 0x28 [18];
  Times 0x19 [22];
  Times 0x3 [24];
  Times 0xa [25];
  Times 0x41 [27];
  Times 0x41 [41]] [Multiple (- (65)) 39;
  Multiple (50) 37;
  Multiple (- (40)) 36]);
  Unpack 40 (
  Leaf [Times 0x3 [16];
  Times 0x8 [9; 12];
  Times 0x4b1ec [10; 10];
  Times 0x12c78 [10; 16];
  Times 0x1e0c [9; 10; 12];
  Times 0x4d [11; 12];
  Times 0x4 [29; 30];
  Square 0x1 [41] (3 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C);
  Square 0x1 [28] (1 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C)] [Multiple (12 * row_lower_high0_column + 12 * column_lower_high0_row + 8 * prob_row_C - 12 * row_lower_read0_column - 8 * column_lower_read0_row - 20) 38;
  Multiple (12 * row_lower_read0_row + 12 * column_lower_read0_row - 12 * row_lower_low0_row - 12 * column_lower_high0_row) 37;
  Multiple (12 * row_lower_high0_column - 12 * delta - 12 * row_lower_read0_column) 36])]]]]])]);
  Unpack 17 (
  Leaf [Times 0xb18 [10; 10];
  Times 0x2bc [10; 16];
  Times 0x46 [9; 10; 21];
  Times 0x9 [20; 21];
  Times 0xa [16; 20];
  Times 0x1 [9; 20; 21];
  Times 0x14 [16; 19];
  Times 0x14 [18; 21]] []);
  Unpack 17 (
  Case 23 [
  Case 22 [
  Leaf [Times 0x1f3 [8];
  Times 0x32 [9];
  Times 0x1 [11];
  Times 0x32 [20];
  Times 0x32 [21]] [Multiple (- (50)) 31;
  Multiple (50) 30];
  Leaf [Times 0x1 [21];
  Times 0x1 [19];
  Times 0xa [16];
  Times 0x1 [9; 12];
  Times 0x9470 [10; 10];
  Times 0x17c [10; 11];
  Times 0x26 [9; 10]] [Multiple (1) 30;
  Multiple (1) 31]];
  Case 28 [
  Leaf [Times 0x4d [10];
  Times 0x2 [27];
  Times 0x1 [26];
  Times 0x14 [15];
  Times 0x2 [9; 14]] [Multiple (2) 31];
  Case 29 [
  Unpack 32 (
  Leaf [Times 0x1 [18];
  Times 0x1 [33];
  Times 0xa [16];
  Times 0x1 [9; 12];
  Times 0x9858 [10; 10];
  Times 0x186 [10; 11];
  Times 0x27 [9; 10]] [Multiple (- (1)) 30]);
  Unpack 32 (
  Leaf [Times 0x1 [26];
  Times 0x14 [15];
  Times 0x1 [9; 10];
  Times 0x1 [9; 25];
  Times 0x4d [10];
  Square 0x5 [33] (epsilon + 1);
  Square 0x5 [24] (epsilon - 1)] [Multiple (- (20 * epsilon)) 31]);
  Unpack 32 (
  Leaf [Times 0x1 [18];
  Times 0x1 [33];
  Times 0xa [16];
  Times 0x1 [9; 12];
  Times 0x9858 [10; 10];
  Times 0x186 [10; 11];
  Times 0x27 [9; 10]] [Multiple (- (1)) 30])]]])];
  Unpack 16 (
  Case 20 [
  Leaf [Times 0x3 [17];
  Times 0x1 [21];
  Times 0x2 [19]] [];
  Leaf [Times 0x3 [17];
  Times 0x1 [18];
  Times 0x2 [21]] []])];
  Unpack 15 (
  Case 19 [
  Leaf [Times 0x3 [16];
  Times 0x2 [20];
  Times 0x1 [18]] [];
  Leaf [Times 0x3 [16];
  Times 0x2 [17];
  Times 0x1 [20]] []])])))).

Lemma green_self_post_1_checked : check green_self_post_1_hypotheses green_self_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem green_self_post_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_high0_column row_lower_read0_column column_lower_low0_row column_lower_high0_row column_lower_read0_row
  column_lower_high0_column column_lower_read0_column bound_0 bound_1 bound_4 bound_5 : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((1 - bound_1 >= 0) /\ (prob_row_C + 2 * bound_1 - bound_0 -
    2 >= 0) /\ (2 * bound_0 + 1 - 2 * prob_row_C - bound_1 >= 0) /\ ((prob_row_C + 2 * bound_1 - bound_0 - 2 > 0) \/ (2
    * bound_0 + 1 - 2 * prob_row_C - bound_1 > 0)))) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_row_C - 4 * delta > 0) \/ ((1 - bound_4 >= 0) /\ (2 * bound_5 + 1 - 2 * prob_column_C -
    bound_4 >= 0) /\ (prob_column_C + 2 * bound_4 - bound_5 - 2 >= 0) /\ ((2 * bound_5 + 1 - 2 * prob_column_C - bound_4
    > 0) \/ (prob_column_C + 2 * bound_4 - bound_5 - 2 > 0)))) ->
  (* row, lower run *)
    (((1 - row_lower_read0_row >= 0) /\ ((row_lower_low0_row = 0) \/ (delta + row_lower_low0_row - row_lower_read0_row =
    0)) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (row_lower_read0_column >= 0) /\ (delta + 2 *
    row_lower_read0_column - 2 * prob_column_C >= 0) /\ ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column -
    delta - row_lower_read0_column = 0)) /\ (4 * prob_row_C - 5 * prob_column_C > 0) /\ (4 * row_lower_low0_row - 5 *
    row_lower_high0_column > 0)) \/ ((epsilon * row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row >= 0)
    /\ (1 - row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (1 - prob_row_C >
    0)) \/ ((prob_row_C - row_lower_read0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (delta +
    row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    ((row_lower_low0_row = 0) \/ (delta + row_lower_low0_row - row_lower_read0_row = 0)) /\ ((row_lower_high0_row - 1 =
    0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (1 - row_lower_high0_column >= 0) /\ (delta + 2 *
    row_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\
    (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ ((row_lower_high0_column - 1 = 0) \/
    (row_lower_high0_column - delta - row_lower_read0_column = 0)) /\ (((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((column_lower_low0_row >= 0) /\ (prob_row_C - column_lower_low0_row >= 0) /\ (4 * prob_column_C - 5 * prob_row_C >
    0)) \/ ((epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column >= 0) /\ (1 -
    column_lower_read0_column >= 0) /\ (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (1 -
    prob_row_C > 0) /\ (1 - prob_column_C > 0)) \/ ((prob_column_C - column_lower_read0_column >= 0) /\ (1 -
    column_lower_high0_row >= 0) /\ (column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0) /\ (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\
    ((column_lower_high0_row - 1 = 0) \/ (column_lower_high0_row - delta - column_lower_read0_row = 0)) /\ (delta +
    column_lower_read0_column - column_lower_high0_column >= 0) /\ ((column_lower_high0_column - 1 = 0) \/
    (column_lower_high0_column - delta - column_lower_read0_column = 0)) /\ (((column_lower_high0_row - 1 >= 0)) \/
    ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_high0_column row_lower_read0_column column_lower_low0_row column_lower_high0_row column_lower_read0_row
  column_lower_high0_column column_lower_read0_column bound_0 bound_1 bound_4 bound_5 => check_refutes (point [epsilon;
  delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_read0_row;
  row_lower_high0_column; row_lower_read0_column; column_lower_low0_row; column_lower_high0_row; column_lower_read0_row;
  column_lower_high0_column; column_lower_read0_column; bound_0; bound_1; bound_4; bound_5])
  green_self_post_1_hypotheses green_self_post_1_certificate green_self_post_1_checked).
Qed.

(* payoff(column) - P <= 2*(payoff(row) - P) + 20*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_read0_row is row.lower.read0[row]; row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column
is row.lower.read0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row];
row_upper_read0_row is row.upper.read0[row]; row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column
is row.upper.read0[column] *)
Definition green_self_post_2_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_read0_row := X 5 in let row_lower_high0_column := X 6 in let row_lower_read0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in let row_upper_read0_row := X 10 in
  let row_upper_high0_column := X 11 in let row_upper_read0_column := X 12 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_column_C)];
  Positive (4 * prob_row_C - 20 * delta - 5 * prob_column_C);
  Or [And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_high0_column - prob_column_C); Positive
  (4 * prob_row_C - 5 * prob_column_C); Positive (4 * row_lower_low0_row - 5 * row_lower_high0_column)]; And
  [NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (5 * row_lower_high0_column - 4 * row_lower_low0_row)];
  And [NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (5 * row_lower_high0_column - 4 * row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column -
  row_upper_high0_column); NotNegative (5 * row_upper_high0_column - 4 * row_upper_low0_row)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative (delta
  + row_upper_read0_row - row_upper_high0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column);
  NotNegative (delta + row_upper_read0_column - row_upper_high0_column); NotNegative (5 * row_upper_high0_column - 4 *
  row_upper_low0_row)]]]%formulas.

Definition green_self_post_2_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_read0_row := X 5 in let row_lower_high0_column := X 6 in let row_lower_read0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in let row_upper_read0_row := X 10 in
  let row_upper_high0_column := X 11 in let row_upper_read0_column := X 12 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 7 (
  Case 4 [
  Unpack 12 (
  Leaf [Times 0x5 [6];
  Times 0x4 [8];
  Times 0x5 [9];
  Times 0x1 [11];
  Times 0x4 [13]] []);
  Unpack 12 (
  Leaf [Times 0x1f [2];
  Times 0x9 [10];
  Times 0xa0 [13];
  Times 0xa0 [14];
  Times 0xa0 [15];
  Times 0x64 [16];
  Times 0xc8 [17];
  Times 0x28 [18]] []);
  Unpack 12 (
  Leaf [Times 0x1f [2];
  Times 0x9 [10];
  Times 0xa0 [13];
  Times 0xa0 [14];
  Times 0xa0 [15];
  Times 0x64 [16];
  Times 0xc8 [17];
  Times 0x28 [18]] [])]);
  Unpack 7 (
  Leaf [Times 0xd [5];
  Times 0x2 [2];
  Times 0x4 [8];
  Times 0x8 [9];
  Times 0x5 [10];
  Times 0xa [11];
  Times 0x2 [12]] []);
  Unpack 7 (
  Leaf [Times 0xd [5];
  Times 0x2 [2];
  Times 0x4 [8];
  Times 0x8 [9];
  Times 0x5 [10];
  Times 0xa [11];
  Times 0x2 [12]] [])])).

Lemma green_self_post_2_checked : check green_self_post_2_hypotheses green_self_post_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem green_self_post_2 :
  forall delta prob_row_C prob_column_C row_lower_low0_row row_lower_read0_row row_lower_high0_column
  row_lower_read0_column row_upper_low0_row row_upper_high0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: payoff(column) - P <= 2*(payoff(row) - P) + 20*δ *)
    (4 * prob_row_C - 20 * delta - 5 * prob_column_C > 0) ->
  (* row, lower run *)
    (((prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (4 * prob_row_C - 5 *
    prob_column_C > 0) /\ (4 * row_lower_low0_row - 5 * row_lower_high0_column > 0)) \/ ((delta + 2 *
    row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + 2
    * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0)
    /\ (5 * row_lower_high0_column - 4 * row_lower_low0_row >= 0)) \/ ((delta + 2 * row_lower_read0_row - 2 * prob_row_C
    >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (5 *
    row_lower_high0_column - 4 * row_lower_low0_row >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (delta + 2 * prob_column_C
    - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (5 *
    row_upper_high0_column - 4 * row_upper_low0_row >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta +
    row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (delta
    + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column
    >= 0) /\ (5 * row_upper_high0_column - 4 * row_upper_low0_row >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_lower_low0_row row_lower_read0_row row_lower_high0_column
  row_lower_read0_column row_upper_low0_row row_upper_high0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column => check_refutes (point [delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_read0_row; row_lower_high0_column; row_lower_read0_column; row_upper_low0_row; row_upper_high0_row;
  row_upper_read0_row; row_upper_high0_column; row_upper_read0_column]) green_self_post_2_hypotheses
  green_self_post_2_certificate green_self_post_2_checked).
Qed.

(* payoff(row) - P <= 2*(payoff(column) - P) + 20*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); column_lower_high0_row is
column.lower.high0[row]; column_lower_read0_row is column.lower.read0[row]; column_lower_low0_column is
column.lower.low0[column]; column_lower_read0_column is column.lower.read0[column]; column_upper_high0_row is
column.upper.high0[row]; column_upper_read0_row is column.upper.read0[row]; column_upper_low0_column is
column.upper.low0[column]; column_upper_read0_column is column.upper.read0[column] *)
Definition green_self_post_3_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let column_lower_high0_row := X 4 in
  let column_lower_read0_row := X 5 in let column_lower_low0_column := X 6 in let column_lower_read0_column := X 7 in
  let column_upper_high0_row := X 8 in let column_upper_read0_row := X 9 in let column_upper_low0_column := X 10 in
  let column_upper_read0_column := X 11 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C)];
  Positive (4 * prob_column_C - 20 * delta - 5 * prob_row_C);
  Or [And [NotNegative (column_lower_high0_row - prob_row_C); NotNegative (prob_column_C - column_lower_low0_column);
  Positive (4 * column_lower_low0_column - 5 * column_lower_high0_row)]; And [NotNegative (delta + 2 * prob_row_C - 2 *
  column_lower_read0_row); NotNegative (delta + column_lower_read0_row - column_lower_high0_row); NotNegative (delta + 2
  * column_lower_read0_column - 2 * prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_read0_column); NotNegative (5 * column_lower_high0_row - 4 * column_lower_low0_column)]; And [NotNegative
  (delta + 2 * prob_row_C - 2 * column_lower_read0_row); NotNegative (delta + column_lower_read0_row -
  column_lower_high0_row); NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C); NotNegative (delta +
  column_lower_low0_column - column_lower_read0_column); NotNegative (5 * column_lower_high0_row - 4 *
  column_lower_low0_column)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row);
  NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative (delta + 2 *
  column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (5 * column_upper_high0_row - 4 * column_upper_low0_column)]; And [NotNegative
  (delta + 2 * prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row -
  column_upper_high0_row); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta +
  column_upper_low0_column - column_upper_read0_column); NotNegative (5 * column_upper_high0_row - 4 *
  column_upper_low0_column)]]]%formulas.

Definition green_self_post_3_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let column_lower_high0_row := X 4 in
  let column_lower_read0_row := X 5 in let column_lower_low0_column := X 6 in let column_lower_read0_column := X 7 in
  let column_upper_high0_row := X 8 in let column_upper_read0_row := X 9 in let column_upper_low0_column := X 10 in
  let column_upper_read0_column := X 11 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 7 (
  Case 4 [
  Unpack 11 (
  Leaf [Times 0x5 [6];
  Times 0x5 [8];
  Times 0x4 [9];
  Times 0x1 [10];
  Times 0x4 [12]] []);
  Unpack 11 (
  Leaf [Times 0xd [5];
  Times 0x2 [2];
  Times 0x5 [12];
  Times 0xa [13];
  Times 0x4 [14];
  Times 0x8 [15];
  Times 0x2 [16]] []);
  Unpack 11 (
  Leaf [Times 0xd [5];
  Times 0x2 [2];
  Times 0x5 [12];
  Times 0xa [13];
  Times 0x4 [14];
  Times 0x8 [15];
  Times 0x2 [16]] [])]);
  Unpack 7 (
  Leaf [Times 0xd [5];
  Times 0x2 [2];
  Times 0x5 [8];
  Times 0xa [9];
  Times 0x4 [10];
  Times 0x8 [11];
  Times 0x2 [12]] []);
  Unpack 7 (
  Leaf [Times 0xd [5];
  Times 0x2 [2];
  Times 0x5 [8];
  Times 0xa [9];
  Times 0x4 [10];
  Times 0x8 [11];
  Times 0x2 [12]] [])])).

Lemma green_self_post_3_checked : check green_self_post_3_hypotheses green_self_post_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem green_self_post_3 :
  forall delta prob_row_C prob_column_C column_lower_high0_row column_lower_read0_row column_lower_low0_column
  column_lower_read0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_read0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* denied: payoff(row) - P <= 2*(payoff(column) - P) + 20*δ *)
    (4 * prob_column_C - 20 * delta - 5 * prob_row_C > 0) ->
  (* column, lower run *)
    (((column_lower_high0_row - prob_row_C >= 0) /\ (prob_column_C - column_lower_low0_column >= 0) /\ (4 *
    column_lower_low0_column - 5 * column_lower_high0_row > 0)) \/ ((delta + 2 * prob_row_C - 2 * column_lower_read0_row
    >= 0) /\ (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\ (delta + 2 * column_lower_read0_column -
    2 * prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_read0_column >= 0) /\ (5 *
    column_lower_high0_row - 4 * column_lower_low0_column >= 0)) \/ ((delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0) /\ (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\ (delta + 2 *
    column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_read0_column
    >= 0) /\ (5 * column_lower_high0_row - 4 * column_lower_low0_column >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta +
    column_upper_read0_row - column_upper_high0_row >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C
    >= 0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (5 * column_upper_high0_row - 4 *
    column_upper_low0_column >= 0)) \/ ((delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta +
    column_upper_read0_row - column_upper_high0_row >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C
    >= 0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (5 * column_upper_high0_row - 4 *
    column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C column_lower_high0_row column_lower_read0_row column_lower_low0_column
  column_lower_read0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_read0_column => check_refutes (point [delta; prob_row_C; prob_column_C; column_lower_high0_row;
  column_lower_read0_row; column_lower_low0_column; column_lower_read0_column; column_upper_high0_row;
  column_upper_read0_row; column_upper_low0_column; column_upper_read0_column]) green_self_post_3_hypotheses
  green_self_post_3_certificate green_self_post_3_checked).
Qed.
