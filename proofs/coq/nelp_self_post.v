(* nelp-self-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row];
row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column];
row_lower_read0_column is row.lower.read0[column]; row_lower_point3_0_row is row.lower.point3.0[row];
row_lower_point3_0_column is row.lower.point3.0[column]; column_lower_low0_row is column.lower.low0[row];
column_lower_high0_row is column.lower.high0[row]; column_lower_read0_row is column.lower.read0[row];
column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is column.lower.high0[column];
column_lower_read0_column is column.lower.read0[column]; column_lower_point3_0_row is column.lower.point3.0[row];
column_lower_point3_0_column is column.lower.point3.0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is
bound(4); bound_5 is bound(5) *)
Definition nelp_self_post_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_read0_row := X 11 in let row_lower_low0_column := X 12 in
  let row_lower_high0_column := X 13 in let row_lower_read0_column := X 14 in let row_lower_point3_0_row := X 15 in
  let row_lower_point3_0_column := X 16 in let column_lower_low0_row := X 17 in let column_lower_high0_row := X 18 in
  let column_lower_read0_row := X 19 in let column_lower_low0_column := X 20 in let column_lower_high0_column := X 21 in
  let column_lower_read0_column := X 22 in let column_lower_point3_0_row := X 23 in
  let column_lower_point3_0_column := X 24 in let bound_0 := X 25 in let bound_1 := X 26 in let bound_4 := X 27 in
  let bound_5 := X 28 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (bound_0); NotNegative (1 - bound_0);
  NotNegative (1 - bound_1); NotNegative (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 +
  P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1);
  NotNegative (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T *
  bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S); Or [Positive (T *
  prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T
  - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1); Positive (T * bound_0 + R * bound_0 * bound_1 +
  P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P *
  bound_1 - S * bound_0 * bound_1 - S)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - bound_4); NotNegative (bound_5);
  NotNegative (1 - bound_5); NotNegative (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 *
  bound_5 - S); NotNegative (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5); Or
  [Positive (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T *
  bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S); Positive (T *
  prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5
  - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5)]]];
  Or [And [NotNegative (1 - row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C);
  NotNegative (delta + 2 * prob_row_C - 2 * row_lower_read0_row); NotNegative (delta + row_lower_read0_row -
  row_lower_high0_row); Or [Zero (row_lower_low0_row); Zero (delta + row_lower_low0_row - row_lower_read0_row)]; Or
  [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row - delta - row_lower_read0_row)]; NotNegative
  (row_lower_high0_column - prob_column_C); NotNegative (1 - row_lower_high0_column); NotNegative (1 -
  row_lower_read0_column); NotNegative (delta + 2 * row_lower_read0_column - 2 * prob_column_C); Or [Zero
  (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta - row_lower_read0_column)]; Positive (T *
  prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T * prob_column_C -
  R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C); Positive (T * row_lower_low0_row *
  row_lower_high0_column + P * row_lower_low0_row + P * row_lower_high0_column + S * row_lower_low0_row *
  row_lower_high0_column - T * row_lower_high0_column - R * row_lower_low0_row * row_lower_high0_column - P *
  row_lower_low0_row * row_lower_high0_column - S * row_lower_low0_row)]; And [NotNegative (epsilon *
  row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row); NotNegative (row_lower_read0_row); NotNegative (1 -
  row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C)]; And [Or [And [Positive (1 -
  prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C + S *
  prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]; And [Positive (S -
  R)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (1 - prob_column_C); Positive (T *
  prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P *
  prob_column_C - S * prob_row_C)]; And [Positive (S - P)]; And [Positive (S - R)]]]; And [Or [And [Positive
  (prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S *
  prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P -
  T)]; And [Positive (P - T)]]]; And [Or [And [Positive (prob_row_C); Positive (1 - prob_column_C); Positive (T *
  prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P *
  prob_column_C - S * prob_row_C)]; And [Positive (S - P)]; And [Positive (S - R)]]]; And [Or [And [Positive
  (prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S *
  prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P -
  T)]; And [Positive (P - T)]]]; And [Or [And [Positive (1 - prob_row_C); Positive (prob_column_C); Positive (T *
  prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P *
  prob_row_C - S * prob_column_C)]; And [Positive (S - R)]; And [Positive (S - P)]]]; And [Or [And [Positive (1 -
  prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C + S *
  prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]; And [Positive (S -
  R)]; And [Positive (S - P)]]]; And [NotNegative (prob_row_C - row_lower_read0_row); NotNegative (row_lower_low0_row);
  NotNegative (row_lower_high0_row - prob_row_C); NotNegative (1 - row_lower_read0_row); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + 2 * prob_row_C - 2 * row_lower_read0_row); NotNegative
  (delta + row_lower_read0_row - row_lower_high0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row -
  delta - row_lower_read0_row)]; NotNegative (row_lower_low0_column); NotNegative (row_lower_high0_column -
  prob_column_C); NotNegative (1 - row_lower_high0_column); NotNegative (1 - row_lower_read0_column); NotNegative (delta
  + 2 * row_lower_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column); Or [Zero
  (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta - row_lower_read0_column)]; Or [And [NotNegative
  (row_lower_point3_0_row - row_lower_low0_row); NotNegative (row_lower_point3_0_column - row_lower_low0_column);
  Positive (1 - row_lower_point3_0_row); Positive (1 - row_lower_point3_0_column); NotNegative (T *
  row_lower_point3_0_row + T * row_lower_point3_0_column + 2 * P + S * row_lower_point3_0_row + S *
  row_lower_point3_0_column - T - R * row_lower_point3_0_row - R * row_lower_point3_0_column - P *
  row_lower_point3_0_row - P * row_lower_point3_0_column - S)]; And [NotNegative (row_lower_high0_row - 1)]; And
  [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row - 1)]]]];
  Or [And [NotNegative (prob_row_C - column_lower_low0_row); NotNegative (column_lower_high0_row - prob_row_C);
  NotNegative (1 - column_lower_read0_row); NotNegative (delta + 2 * column_lower_read0_row - 2 * prob_row_C);
  NotNegative (delta + 2 * prob_row_C - 2 * column_lower_read0_row); NotNegative (delta + column_lower_low0_row -
  column_lower_read0_row); NotNegative (delta + column_lower_read0_row - column_lower_high0_row); Or [Zero
  (column_lower_low0_row); Zero (delta + column_lower_low0_row - column_lower_read0_row)]; Or [Zero
  (column_lower_high0_row - 1); Zero (column_lower_high0_row - delta - column_lower_read0_row)]; Positive (T *
  prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T * prob_row_C - R
  * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_column_C)]; And [NotNegative (epsilon *
  column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column); NotNegative
  (column_lower_read0_column); NotNegative (1 - column_lower_read0_column); NotNegative (delta + 2 *
  column_lower_read0_column - 2 * prob_column_C)]; And [NotNegative (epsilon * column_lower_read0_column + prob_column_C
  - epsilon - column_lower_read0_column); NotNegative (column_lower_read0_column); NotNegative (1 -
  column_lower_read0_column); NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C)]; And [Or [And
  [Positive (1 - prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C
  + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]; And [Positive (S
  - R)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (prob_column_C); Positive (T *
  prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C -
  P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P - T)]]]; And [Or [And [Positive (1
  - prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C + S *
  prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]; And [Positive (S -
  R)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C
  + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P *
  prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P - T)]]]; And [Or [And [Positive (1 -
  prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C + S *
  prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]; And [Positive (S -
  R)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C
  + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P *
  prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P - T)]]]; And [NotNegative
  (prob_column_C - column_lower_read0_column); NotNegative (column_lower_low0_row); NotNegative (1 -
  column_lower_read0_row); NotNegative (delta + 2 * column_lower_read0_row - 2 * prob_row_C); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row); NotNegative (delta + column_lower_read0_row - column_lower_high0_row); Or
  [Zero (column_lower_high0_row - 1); Zero (column_lower_high0_row - delta - column_lower_read0_row)]; NotNegative
  (column_lower_low0_column); NotNegative (prob_column_C - column_lower_low0_column); NotNegative (1 -
  column_lower_high0_column); NotNegative (1 - column_lower_read0_column); NotNegative (delta + 2 *
  column_lower_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  column_lower_read0_column); NotNegative (delta + column_lower_low0_column - column_lower_read0_column); NotNegative
  (delta + column_lower_read0_column - column_lower_high0_column); Or [Zero (column_lower_low0_column); Zero (delta +
  column_lower_low0_column - column_lower_read0_column)]; Or [Zero (column_lower_high0_column - 1); Zero
  (column_lower_high0_column - delta - column_lower_read0_column)]; Or [And [NotNegative (column_lower_point3_0_row -
  column_lower_low0_row); NotNegative (column_lower_point3_0_column - column_lower_low0_column); Positive (1 -
  column_lower_point3_0_row); Positive (1 - column_lower_point3_0_column); NotNegative (T * column_lower_point3_0_row +
  T * column_lower_point3_0_column + 2 * P + S * column_lower_point3_0_row + S * column_lower_point3_0_column - T - R *
  column_lower_point3_0_row - R * column_lower_point3_0_column - P * column_lower_point3_0_row - P *
  column_lower_point3_0_column - S)]; And [NotNegative (column_lower_high0_row - 1)]; And [NotNegative
  (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition nelp_self_post_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_read0_row := X 11 in let row_lower_low0_column := X 12 in
  let row_lower_high0_column := X 13 in let row_lower_read0_column := X 14 in let row_lower_point3_0_row := X 15 in
  let row_lower_point3_0_column := X 16 in let column_lower_low0_row := X 17 in let column_lower_high0_row := X 18 in
  let column_lower_read0_row := X 19 in let column_lower_low0_column := X 20 in let column_lower_high0_column := X 21 in
  let column_lower_read0_column := X 22 in let column_lower_point3_0_row := X 23 in
  let column_lower_point3_0_column := X 24 in let bound_0 := X 25 in let bound_1 := X 26 in let bound_4 := X 27 in
  let bound_5 := X 28 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 9 [
  Case 10 [
  Case 11 [
  Unpack 23 (
  Case 28 [
  Leaf [Times 0x1 [36];
  Times 0x1 [0; 19];
  Times 0x1 [0; 30];
  Times 0x1 [1; 19];
  Times 0x1 [1; 30]] [Multiple (R * row_lower_high0_column + P * row_lower_high0_column + S - T * row_lower_high0_column - P - S * row_lower_high0_column) 37];
  Case 29 [
  Leaf [Times 0x14 [22];
  Times 0x4c [15];
  Times 0x1 [26];
  Times 0xa [13; 15];
  Times 0x2 [14; 24];
  Times 0x1 [14; 25];
  Times 0x2 [17; 27];
  Times 0x2 [18; 27]] [Multiple (2) 38];
  Case 34 [
  Leaf [Times 0x2 [36];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x1 [0; 15];
  Times 0x1 [0; 26];
  Times 0x2 [0; 18]] [Multiple (2 * T * row_lower_high0_row + 4 * R * row_lower_read0_row + 4 * P * row_lower_read0_row + 2 * S * row_lower_high0_row + 2 * T - 4 * T * row_lower_read0_row - 2 * R * row_lower_high0_row - 2 * P * row_lower_high0_row - 4 * S * row_lower_read0_row - 2 * P) 39;
  Multiple (2 * T + 2 * R * row_lower_high0_column + 2 * P * row_lower_high0_column + 2 * S - 2 * R - 2 * T * row_lower_high0_column - 2 * P - 2 * S * row_lower_high0_column) 38;
  Multiple (2 * R * row_lower_high0_column + 2 * P * row_lower_high0_column + 2 * S - 2 * T * row_lower_high0_column - 2 * P - 2 * S * row_lower_high0_column) 37];
  Case 12 [
  Unpack 40 (
  Leaf [Times 0x1 [35];
  Times 0x1 [50];
  Times 0x2 [1; 17; 19];
  Times 0x1 [3; 17; 20];
  Times 0x1 [3; 18; 19]] []);
  Unpack 40 (
  Leaf [Times 0x14 [21];
  Times 0x14 [41];
  Times 0x9 [44];
  Times 0xa [13; 15];
  Times 0x1 [14; 44];
  Times 0x46 [15; 42];
  Times 0x46 [15; 43]] []);
  Unpack 40 (
  Leaf [Times 0x14 [21];
  Times 0x14 [41];
  Times 0x9 [44];
  Times 0xa [13; 15];
  Times 0x1 [14; 44];
  Times 0x46 [15; 42];
  Times 0x46 [15; 43]] []);
  Unpack 40 (
  Case 41 [
  Unpack 42 (
  Leaf [Times 0x1 [45];
  Times 0x1 [2];
  Times 0x1 [0; 44];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 43]] []);
  Unpack 42 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [43]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [43]] [])]);
  Unpack 40 (
  Case 41 [
  Unpack 42 (
  Leaf [Times 0x2 [45];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 43];
  Times 0x1 [4; 44]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [43]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [43]] [])]);
  Unpack 40 (
  Case 41 [
  Unpack 42 (
  Leaf [Times 0x1 [45];
  Times 0x1 [2];
  Times 0x1 [0; 44];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 43]] []);
  Unpack 42 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [43]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [43]] [])]);
  Unpack 40 (
  Case 41 [
  Unpack 42 (
  Leaf [Times 0x2 [45];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 43];
  Times 0x1 [4; 44]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [43]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [43]] [])]);
  Unpack 40 (
  Case 41 [
  Unpack 42 (
  Leaf [Times 0x1 [45];
  Times 0x1 [2];
  Times 0x1 [0; 44];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 43]] []);
  Unpack 42 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [43]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [43]] [])]);
  Unpack 40 (
  Case 41 [
  Unpack 42 (
  Leaf [Times 0x2 [45];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 43];
  Times 0x1 [4; 44]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [43]] []);
  Unpack 42 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [43]] [])]);
  Unpack 40 (
  Case 47 [
  Leaf [Times 0x14 [22];
  Times 0x2 [46];
  Times 0x1 [45];
  Times 0x302 [13; 15];
  Times 0x4c [14; 15];
  Times 0x1 [14; 44];
  Times 0x2 [14; 43]] [Multiple (2) 59];
  Case 57 [
  Case 56 [
  Leaf [Times 0x1f3 [13];
  Times 0x32 [14];
  Times 0x1 [16];
  Times 0x32 [54];
  Times 0x32 [55]] [Multiple (- (50)) 61;
  Multiple (50) 60];
  Leaf [Times 0xbb5 [21];
  Times 0x2da8 [15];
  Times 0x12c [55];
  Times 0x64 [14; 30];
  Times 0x64 [14; 32];
  Times 0x64 [14; 33];
  Times 0xc8 [14; 31];
  Times 0x3 [16; 20];
  Times 0x12c [48; 41];
  Times 0x12c [49; 51]] [Multiple (300 - 300 * prob_column_C) 61;
  Multiple (300) 60;
  Multiple (100 - 1000 * epsilon) 39]];
  Case 58 [
  Unpack 61 (
  Leaf [Times 0x2 [66];
  Times 0x1 [3; 64];
  Times 0x1 [3; 65];
  Times 0x1 [4; 42];
  Times 0x1 [4; 62];
  Times 0x1 [4; 48];
  Times 0x1 [4; 63]] []);
  Unpack 61 (
  Leaf [Times 0x14 [22];
  Times 0x4d [15];
  Times 0x1 [45];
  Times 0x2 [14; 18];
  Times 0x2 [62]] [Multiple (- (2)) 59]);
  Unpack 61 (
  Leaf [Times 0x28 [21];
  Times 0x9a [15];
  Times 0x2 [53];
  Times 0x1 [14; 52];
  Times 0x1 [14; 33];
  Times 0x2 [14; 32];
  Square 0x2 [62] (1 + 5 * epsilon);
  Square 0x2 [50] (5 * epsilon)] [Multiple (- (2) - 20 * epsilon) 60]);
  Unpack 61 (
  Leaf [Times 0x14 [22];
  Times 0x4d [15];
  Times 0x1 [45];
  Times 0x2 [14; 18];
  Times 0x2 [62]] [Multiple (- (2)) 59])]]])]]]]);
  Unpack 23 (
  Leaf [Times 0x14 [22];
  Times 0x14 [24];
  Times 0x9 [27];
  Times 0xa [13; 15];
  Times 0x1 [14; 27];
  Times 0x46 [15; 25];
  Times 0x46 [15; 26]] []);
  Unpack 23 (
  Case 24 [
  Unpack 25 (
  Leaf [Times 0x1 [28];
  Times 0x1 [2];
  Times 0x1 [0; 27];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 26]] []);
  Unpack 25 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [26]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [26]] [])]);
  Unpack 23 (
  Case 24 [
  Unpack 25 (
  Leaf [Times 0x1 [28];
  Times 0x1 [2];
  Times 0x1 [0; 26];
  Times 0x1 [1; 19];
  Times 0x1 [2; 18];
  Times 0x1 [3; 27]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [26]] []);
  Unpack 25 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [26]] [])]);
  Unpack 23 (
  Case 24 [
  Unpack 25 (
  Leaf [Times 0x2 [28];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 26];
  Times 0x1 [4; 27]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [26]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [26]] [])]);
  Unpack 23 (
  Case 24 [
  Unpack 25 (
  Leaf [Times 0x1 [28];
  Times 0x1 [2];
  Times 0x1 [0; 26];
  Times 0x1 [1; 19];
  Times 0x1 [2; 18];
  Times 0x1 [3; 27]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [26]] []);
  Unpack 25 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [26]] [])]);
  Unpack 23 (
  Case 24 [
  Unpack 25 (
  Leaf [Times 0x2 [28];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 26];
  Times 0x1 [4; 27]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [26]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [26]] [])]);
  Unpack 23 (
  Case 24 [
  Unpack 25 (
  Leaf [Times 0x1 [28];
  Times 0x1 [2];
  Times 0x1 [0; 27];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 26]] []);
  Unpack 25 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [26]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [26]] [])]);
  Unpack 23 (
  Case 24 [
  Unpack 25 (
  Leaf [Times 0x1 [28];
  Times 0x1 [2];
  Times 0x1 [0; 27];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 26]] []);
  Unpack 25 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [26]] []);
  Unpack 25 (
  Leaf [Times 0x1 [2];
  Times 0x1 [26]] [])]);
  Unpack 23 (
  Case 31 [
  Leaf [Times 0x14 [22];
  Times 0x4c [15];
  Times 0x1 [29];
  Times 0xa [13; 15];
  Times 0x2 [14; 27];
  Times 0x1 [14; 28];
  Times 0x2 [17; 30];
  Times 0x2 [18; 30]] [Multiple (2) 41];
  Case 39 [
  Leaf [Times 0x14 [21];
  Times 0x2 [38];
  Times 0x1 [37];
  Times 0x302 [13; 15];
  Times 0x4c [14; 15];
  Times 0x1 [14; 36];
  Times 0x2 [14; 35]] [Multiple (2) 42];
  Case 40 [
  Unpack 43 (
  Leaf [Times 0x2 [48];
  Times 0x1 [3; 46];
  Times 0x1 [3; 47];
  Times 0x1 [4; 25];
  Times 0x1 [4; 44];
  Times 0x1 [4; 32];
  Times 0x1 [4; 45]] []);
  Unpack 43 (
  Case 12 [
  Unpack 45 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x7cb [15];
  Times 0x14 [16];
  Times 0x2 [24];
  Times 0x2 [44];
  Times 0x1 [49];
  Times 0x2 [51]] [Multiple (- (2)) 56;
  Multiple (- (2)) 41];
  Case 54 [
  Leaf [Times 0x14 [22];
  Times 0x2 [52];
  Times 0x1 [50];
  Times 0x302 [13; 15];
  Times 0x4c [14; 15];
  Times 0x1 [14; 49];
  Times 0x2 [14; 48]] [Multiple (2) 57];
  Leaf [Times 0xa [22];
  Times 0x1 [44];
  Times 0x1 [24];
  Times 0x186 [13; 15];
  Times 0x13 [14; 46];
  Times 0x13 [14; 47];
  Times 0x1 [14; 26];
  Times 0x1 [14; 27]] [Multiple (190 * epsilon - 19) 57;
  Multiple (19 - 190 * epsilon) 56;
  Multiple (10 * epsilon - 2) 41]]]);
  Unpack 45 (
  Leaf [Times 0x14 [21];
  Times 0x14 [46];
  Times 0x9 [49];
  Times 0xa [13; 15];
  Times 0x1 [14; 49];
  Times 0x46 [15; 47];
  Times 0x46 [15; 48]] []);
  Unpack 45 (
  Leaf [Times 0x14 [21];
  Times 0x14 [46];
  Times 0x9 [49];
  Times 0xa [13; 15];
  Times 0x1 [14; 49];
  Times 0x46 [15; 47];
  Times 0x46 [15; 48]] []);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x1 [50];
  Times 0x1 [2];
  Times 0x1 [0; 49];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 48]] []);
  Unpack 47 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x2 [50];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 48];
  Times 0x1 [4; 49]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x1 [50];
  Times 0x1 [2];
  Times 0x1 [0; 49];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 48]] []);
  Unpack 47 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x2 [50];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 48];
  Times 0x1 [4; 49]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x1 [50];
  Times 0x1 [2];
  Times 0x1 [0; 49];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 48]] []);
  Unpack 47 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x2 [50];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 48];
  Times 0x1 [4; 49]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 52 [
  Leaf [Times 0x14 [22];
  Times 0x2 [51];
  Times 0x1 [50];
  Times 0x302 [13; 15];
  Times 0x4c [14; 15];
  Times 0x1 [14; 49];
  Times 0x2 [14; 48]] [Multiple (2) 64];
  Case 62 [
  Case 61 [
  Leaf [Times 0x1f3 [13];
  Times 0x32 [14];
  Times 0x1 [16];
  Times 0x32 [59];
  Times 0x32 [60]] [Multiple (- (50)) 66;
  Multiple (50) 65];
  Leaf [Times 0xbb5 [21];
  Times 0x2da8 [15];
  Times 0x12c [60];
  Times 0x64 [14; 33];
  Times 0x64 [14; 35];
  Times 0x64 [14; 36];
  Times 0xc8 [14; 34];
  Times 0x3 [16; 20];
  Times 0x12c [53; 46];
  Times 0x12c [54; 56]] [Multiple (300 - 300 * prob_column_C) 66;
  Multiple (300) 65;
  Multiple (100 - 1000 * epsilon) 42]];
  Case 63 [
  Unpack 66 (
  Leaf [Times 0x2 [71];
  Times 0x1 [3; 69];
  Times 0x1 [3; 70];
  Times 0x1 [4; 47];
  Times 0x1 [4; 67];
  Times 0x1 [4; 53];
  Times 0x1 [4; 68]] []);
  Unpack 66 (
  Leaf [Times 0x14 [22];
  Times 0x4d [15];
  Times 0x1 [50];
  Times 0x2 [14; 18];
  Times 0x2 [67]] [Multiple (- (2)) 64]);
  Unpack 66 (
  Leaf [Times 0x28 [21];
  Times 0x9a [15];
  Times 0x2 [58];
  Times 0x1 [14; 57];
  Times 0x1 [14; 36];
  Times 0x2 [14; 35];
  Square 0x2 [67] (1 + 5 * epsilon);
  Square 0x2 [55] (5 * epsilon)] [Multiple (- (2) - 20 * epsilon) 65]);
  Unpack 66 (
  Leaf [Times 0x14 [22];
  Times 0x4d [15];
  Times 0x1 [50];
  Times 0x2 [14; 18];
  Times 0x2 [67]] [Multiple (- (2)) 64])]]])]);
  Unpack 43 (
  Leaf [Times 0x14 [21];
  Times 0x4d [15];
  Times 0x1 [37];
  Times 0x2 [14; 20];
  Times 0x2 [44]] [Multiple (- (2)) 42]);
  Unpack 43 (
  Case 12 [
  Unpack 45 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x7cb [15];
  Times 0x14 [16];
  Times 0x2 [24];
  Times 0x2 [44];
  Times 0x1 [49];
  Times 0x2 [51]] [Multiple (- (2)) 56;
  Multiple (- (2)) 41];
  Case 54 [
  Leaf [Times 0x14 [22];
  Times 0x2 [52];
  Times 0x1 [50];
  Times 0x302 [13; 15];
  Times 0x4c [14; 15];
  Times 0x1 [14; 49];
  Times 0x2 [14; 48]] [Multiple (2) 57];
  Leaf [Times 0xa [22];
  Times 0x1 [44];
  Times 0x1 [24];
  Times 0x186 [13; 15];
  Times 0x13 [14; 46];
  Times 0x13 [14; 47];
  Times 0x1 [14; 26];
  Times 0x1 [14; 27]] [Multiple (190 * epsilon - 19) 57;
  Multiple (19 - 190 * epsilon) 56;
  Multiple (10 * epsilon - 2) 41]]]);
  Unpack 45 (
  Leaf [Times 0x14 [21];
  Times 0x14 [46];
  Times 0x9 [49];
  Times 0xa [13; 15];
  Times 0x1 [14; 49];
  Times 0x46 [15; 47];
  Times 0x46 [15; 48]] []);
  Unpack 45 (
  Leaf [Times 0x14 [21];
  Times 0x14 [46];
  Times 0x9 [49];
  Times 0xa [13; 15];
  Times 0x1 [14; 49];
  Times 0x46 [15; 47];
  Times 0x46 [15; 48]] []);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x1 [50];
  Times 0x1 [2];
  Times 0x1 [0; 49];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 48]] []);
  Unpack 47 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x2 [50];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 48];
  Times 0x1 [4; 49]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x1 [50];
  Times 0x1 [2];
  Times 0x1 [0; 49];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 48]] []);
  Unpack 47 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x2 [50];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 48];
  Times 0x1 [4; 49]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x1 [50];
  Times 0x1 [2];
  Times 0x1 [0; 49];
  Times 0x1 [1; 17];
  Times 0x1 [2; 20];
  Times 0x1 [3; 48]] []);
  Unpack 47 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 46 [
  Unpack 47 (
  Leaf [Times 0x2 [50];
  Times 0x1 [3; 18];
  Times 0x1 [3; 20];
  Times 0x1 [4; 48];
  Times 0x1 [4; 49]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [48]] [])]);
  Unpack 45 (
  Case 52 [
  Leaf [Times 0x14 [22];
  Times 0x2 [51];
  Times 0x1 [50];
  Times 0x302 [13; 15];
  Times 0x4c [14; 15];
  Times 0x1 [14; 49];
  Times 0x2 [14; 48]] [Multiple (2) 64];
  Case 62 [
  Case 61 [
  Leaf [Times 0x1f3 [13];
  Times 0x32 [14];
  Times 0x1 [16];
  Times 0x32 [59];
  Times 0x32 [60]] [Multiple (- (50)) 66;
  Multiple (50) 65];
  Leaf [Times 0xbb5 [21];
  Times 0x2da8 [15];
  Times 0x12c [60];
  Times 0x64 [14; 33];
  Times 0x64 [14; 35];
  Times 0x64 [14; 36];
  Times 0xc8 [14; 34];
  Times 0x3 [16; 20];
  Times 0x12c [53; 46];
  Times 0x12c [54; 56]] [Multiple (300 - 300 * prob_column_C) 66;
  Multiple (300) 65;
  Multiple (100 - 1000 * epsilon) 42]];
  Case 63 [
  Unpack 66 (
  Leaf [Times 0x2 [71];
  Times 0x1 [3; 69];
  Times 0x1 [3; 70];
  Times 0x1 [4; 47];
  Times 0x1 [4; 67];
  Times 0x1 [4; 53];
  Times 0x1 [4; 68]] []);
  Unpack 66 (
  Leaf [Times 0x14 [22];
  Times 0x4d [15];
  Times 0x1 [50];
  Times 0x2 [14; 18];
  Times 0x2 [67]] [Multiple (- (2)) 64]);
  Unpack 66 (
  Leaf [Times 0x28 [21];
  Times 0x9a [15];
  Times 0x2 [58];
  Times 0x1 [14; 57];
  Times 0x1 [14; 36];
  Times 0x2 [14; 35];
  Square 0x2 [67] (1 + 5 * epsilon);
  Square 0x2 [55] (5 * epsilon)] [Multiple (- (2) - 20 * epsilon) 65]);
  Unpack 66 (
  Leaf [Times 0x14 [22];
  Times 0x4d [15];
  Times 0x1 [50];
  Times 0x2 [14; 18];
  Times 0x2 [67]] [Multiple (- (2)) 64])]]])])]]])];
  Unpack 22 (
  Case 28 [
  Leaf [Times 0x1 [0; 29];
  Times 0x1 [1; 27];
  Times 0x1 [2; 27];
  Times 0x1 [1; 4; 23];
  Times 0x2 [0; 1; 23; 25];
  Times 0x1 [0; 4; 23; 24];
  Times 0x1 [2; 4; 23; 24]] [];
  Leaf [Times 0x1 [0; 26];
  Times 0x1 [0; 29];
  Times 0x1 [4; 29];
  Times 0x1 [1; 4; 23];
  Times 0x2 [0; 1; 23; 25];
  Times 0x1 [0; 4; 23; 24];
  Times 0x1 [2; 4; 23; 24]] []])];
  Unpack 21 (
  Case 27 [
  Leaf [Times 0x2 [2; 28];
  Times 0x1 [3; 28];
  Times 0x1 [4; 28];
  Times 0x2 [0; 26];
  Times 0x2 [1; 4; 24];
  Times 0x4 [0; 1; 23; 24];
  Times 0x2 [0; 4; 22; 24];
  Times 0x2 [2; 4; 22; 24]] [];
  Leaf [Times 0x1 [1; 25];
  Times 0x1 [2; 25];
  Times 0x1 [0; 28];
  Times 0x1 [1; 4; 24];
  Times 0x2 [0; 1; 23; 24];
  Times 0x1 [0; 4; 22; 24];
  Times 0x1 [2; 4; 22; 24]] []])])))).

Lemma nelp_self_post_1_checked : check nelp_self_post_1_hypotheses nelp_self_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_post_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point3_0_row row_lower_point3_0_column
  column_lower_low0_row column_lower_high0_row column_lower_read0_row column_lower_low0_column column_lower_high0_column
  column_lower_read0_column column_lower_point3_0_row column_lower_point3_0_column bound_0 bound_1 bound_4 bound_5 :
  Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((bound_0 >= 0) /\ (1 - bound_0 >= 0) /\ (1 - bound_1 >= 0)
    /\ (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 *
    bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 >= 0) /\ (T * bound_0 + R * bound_0
    * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P *
    bound_0 - P * bound_1 - S * bound_0 * bound_1 - S >= 0) /\ ((T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 +
    P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S
    * bound_0 * bound_1 > 0) \/ (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S *
    bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S > 0)))) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_row_C - 4 * delta > 0) \/ ((1 - bound_4 >= 0) /\ (bound_5 >= 0) /\ (1 - bound_5 >= 0) /\
    (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 *
    bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S >= 0) /\ (T * prob_column_C + T
    * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R *
    prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 >= 0) /\ ((T * bound_5 + R * bound_4 * bound_5 + P
    * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4
    - P * bound_5 - S * bound_4 * bound_5 - S > 0) \/ (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P *
    bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S
    * bound_4 * bound_5 > 0)))) ->
  (* row, lower run *)
    (((1 - row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + 2 *
    prob_row_C - 2 * row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    ((row_lower_low0_row = 0) \/ (delta + row_lower_low0_row - row_lower_read0_row = 0)) /\ ((row_lower_high0_row - 1 =
    0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (row_lower_high0_column - prob_column_C >= 0) /\
    (1 - row_lower_high0_column >= 0) /\ (1 - row_lower_read0_column >= 0) /\ (delta + 2 * row_lower_read0_column - 2 *
    prob_column_C >= 0) /\ ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column - delta - row_lower_read0_column
    = 0)) /\ (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T *
    prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C > 0) /\ (T *
    row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row + P * row_lower_high0_column + S *
    row_lower_low0_row * row_lower_high0_column - T * row_lower_high0_column - R * row_lower_low0_row *
    row_lower_high0_column - P * row_lower_low0_row * row_lower_high0_column - S * row_lower_low0_row > 0)) \/ ((epsilon
    * row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row >= 0) /\ (row_lower_read0_row >= 0) /\ (1 -
    row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0)) \/ ((((1 - prob_row_C > 0) /\
    (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T *
    prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((S - R > 0)) \/ ((S - P > 0)))) \/
    ((((prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ (T * prob_column_C + R * prob_row_C + P * prob_row_C + S *
    prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C > 0)) \/ ((S - P >
    0)) \/ ((S - R > 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P
    + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C -
    S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/ ((((prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ (T * prob_column_C
    + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P *
    prob_column_C - S * prob_row_C > 0)) \/ ((S - P > 0)) \/ ((S - R > 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C >
    0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R *
    prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/ ((((1 -
    prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C +
    S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((S - R > 0)) \/ ((S - P >
    0)))) \/ ((((1 - prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C +
    S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((S - R >
    0)) \/ ((S - P > 0)))) \/ ((prob_row_C - row_lower_read0_row >= 0) /\ (row_lower_low0_row >= 0) /\
    (row_lower_high0_row - prob_row_C >= 0) /\ (1 - row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 *
    prob_row_C >= 0) /\ (delta + 2 * prob_row_C - 2 * row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row -
    row_lower_high0_row >= 0) /\ ((row_lower_high0_row - 1 = 0) \/ (row_lower_high0_row - delta - row_lower_read0_row =
    0)) /\ (row_lower_low0_column >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1 - row_lower_high0_column
    >= 0) /\ (1 - row_lower_read0_column >= 0) /\ (delta + 2 * row_lower_read0_column - 2 * prob_column_C >= 0) /\
    (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column -
    row_lower_high0_column >= 0) /\ ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column - delta -
    row_lower_read0_column = 0)) /\ (((row_lower_point3_0_row - row_lower_low0_row >= 0) /\ (row_lower_point3_0_column -
    row_lower_low0_column >= 0) /\ (1 - row_lower_point3_0_row > 0) /\ (1 - row_lower_point3_0_column > 0) /\ (T *
    row_lower_point3_0_row + T * row_lower_point3_0_column + 2 * P + S * row_lower_point3_0_row + S *
    row_lower_point3_0_column - T - R * row_lower_point3_0_row - R * row_lower_point3_0_column - P *
    row_lower_point3_0_row - P * row_lower_point3_0_column - S >= 0)) \/ ((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((prob_row_C - column_lower_low0_row >= 0) /\ (column_lower_high0_row - prob_row_C >= 0) /\ (1 -
    column_lower_read0_row >= 0) /\ (delta + 2 * column_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + 2 *
    prob_row_C - 2 * column_lower_read0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_read0_row >= 0) /\
    (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\ ((column_lower_low0_row = 0) \/ (delta +
    column_lower_low0_row - column_lower_read0_row = 0)) /\ ((column_lower_high0_row - 1 = 0) \/ (column_lower_high0_row
    - delta - column_lower_read0_row = 0)) /\ (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S *
    prob_row_C * prob_column_C - T * prob_row_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S *
    prob_column_C > 0)) \/ ((epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column
    >= 0) /\ (column_lower_read0_column >= 0) /\ (1 - column_lower_read0_column >= 0) /\ (delta + 2 *
    column_lower_read0_column - 2 * prob_column_C >= 0)) \/ ((epsilon * column_lower_read0_column + prob_column_C -
    epsilon - column_lower_read0_column >= 0) /\ (column_lower_read0_column >= 0) /\ (1 - column_lower_read0_column >=
    0) /\ (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0)) \/ ((((1 - prob_row_C > 0) /\ (prob_column_C
    > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R *
    prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((S - R > 0)) \/ ((S - P > 0)))) \/ ((((prob_row_C > 0) /\
    (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R *
    prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/
    ((((1 - prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S *
    prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((S - R > 0))
    \/ ((S - P > 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S
    * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S >
    0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/ ((((1 - prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + R *
    prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S
    * prob_column_C > 0)) \/ ((S - R > 0)) \/ ((S - P > 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T *
    prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C
    - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/ ((prob_column_C -
    column_lower_read0_column >= 0) /\ (column_lower_low0_row >= 0) /\ (1 - column_lower_read0_row >= 0) /\ (delta + 2 *
    column_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + 2 * prob_row_C - 2 * column_lower_read0_row >= 0) /\
    (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\ ((column_lower_high0_row - 1 = 0) \/
    (column_lower_high0_row - delta - column_lower_read0_row = 0)) /\ (column_lower_low0_column >= 0) /\ (prob_column_C
    - column_lower_low0_column >= 0) /\ (1 - column_lower_high0_column >= 0) /\ (1 - column_lower_read0_column >= 0) /\
    (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 *
    column_lower_read0_column >= 0) /\ (delta + column_lower_low0_column - column_lower_read0_column >= 0) /\ (delta +
    column_lower_read0_column - column_lower_high0_column >= 0) /\ ((column_lower_low0_column = 0) \/ (delta +
    column_lower_low0_column - column_lower_read0_column = 0)) /\ ((column_lower_high0_column - 1 = 0) \/
    (column_lower_high0_column - delta - column_lower_read0_column = 0)) /\ (((column_lower_point3_0_row -
    column_lower_low0_row >= 0) /\ (column_lower_point3_0_column - column_lower_low0_column >= 0) /\ (1 -
    column_lower_point3_0_row > 0) /\ (1 - column_lower_point3_0_column > 0) /\ (T * column_lower_point3_0_row + T *
    column_lower_point3_0_column + 2 * P + S * column_lower_point3_0_row + S * column_lower_point3_0_column - T - R *
    column_lower_point3_0_row - R * column_lower_point3_0_column - P * column_lower_point3_0_row - P *
    column_lower_point3_0_column - S >= 0)) \/ ((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >=
    0)) \/ ((column_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point3_0_row row_lower_point3_0_column
  column_lower_low0_row column_lower_high0_row column_lower_read0_row column_lower_low0_column column_lower_high0_column
  column_lower_read0_column column_lower_point3_0_row column_lower_point3_0_column bound_0 bound_1 bound_4 bound_5 =>
  check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row;
  row_lower_read0_row; row_lower_low0_column; row_lower_high0_column; row_lower_read0_column; row_lower_point3_0_row;
  row_lower_point3_0_column; column_lower_low0_row; column_lower_high0_row; column_lower_read0_row;
  column_lower_low0_column; column_lower_high0_column; column_lower_read0_column; column_lower_point3_0_row;
  column_lower_point3_0_column; bound_0; bound_1; bound_4; bound_5]) nelp_self_post_1_hypotheses
  nelp_self_post_1_certificate nelp_self_post_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column is row.lower.read0[column]; row_upper_low0_row
is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_read0_row is row.upper.read0[row];
row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column is row.upper.read0[column] *)
Definition nelp_self_post_2_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_lower_low0_row := X 8 in let row_lower_high0_column := X 9 in
  let row_lower_read0_column := X 10 in let row_upper_low0_row := X 11 in let row_upper_high0_row := X 12 in
  let row_upper_read0_row := X 13 in let row_upper_high0_column := X 14 in let row_upper_read0_column := X 15 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
  prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C);
  Or [And [NotNegative (row_lower_low0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative
  (row_lower_high0_column - prob_column_C); Positive (T * row_lower_low0_row * row_lower_high0_column + P *
  row_lower_low0_row + P * row_lower_high0_column + S * row_lower_low0_row * row_lower_high0_column - T *
  row_lower_high0_column - R * row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row *
  row_lower_high0_column - S * row_lower_low0_row)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]]]%formulas.

Definition nelp_self_post_2_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_lower_low0_row := X 8 in let row_lower_high0_column := X 9 in
  let row_lower_read0_column := X 10 in let row_upper_low0_row := X 11 in let row_upper_high0_row := X 12 in
  let row_upper_read0_row := X 13 in let row_upper_high0_column := X 14 in let row_upper_read0_column := X 15 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 9 [
  Unpack 16 (
  Case 10 [
  Unpack 21 (
  Leaf [Times 0x10 [20];
  Times 0x10 [0; 14];
  Times 0x10 [0; 19];
  Times 0x10 [1; 14];
  Times 0x10 [1; 19];
  Square 0x4 [17] (R * row_lower_high0_column + P * row_lower_high0_column + S + 1 - T * row_lower_high0_column - P - S * row_lower_high0_column);
  Square 0x4 [18] (R * row_lower_high0_column + P * row_lower_high0_column + S - T * row_lower_high0_column - P - S * row_lower_high0_column - 1);
  Square 0x1 [12] (2 * T * R * row_lower_high0_column^2 + 2 * T * P * row_lower_high0_column^2 + 2 * T * S * row_lower_high0_column + 2 * R * P * row_lower_high0_column + 2 * R * S * row_lower_high0_column^2 + 2 * R * row_lower_high0_column + 2 * P^2 * row_lower_high0_column + 2 * P * S * row_lower_high0_column^2 + 2 * P * row_lower_high0_column + 2 * P * S + 2 * S^2 * row_lower_high0_column + 2 * S - T^2 * row_lower_high0_column^2 - 2 * T * P * row_lower_high0_column - 2 * T * S * row_lower_high0_column^2 - 2 * T * row_lower_high0_column - R^2 * row_lower_high0_column^2 - 2 * R * P * row_lower_high0_column^2 - 2 * R * S * row_lower_high0_column - P^2 * row_lower_high0_column^2 - 4 * P * S * row_lower_high0_column - P^2 - 2 * P - S^2 * row_lower_high0_column^2 - 2 * S * row_lower_high0_column - S^2);
  Square 0x1 [22] (2 * T * R * row_lower_high0_column^2 + 2 * T * P * row_lower_high0_column^2 + 2 * T * S * row_lower_high0_column + 2 * R * P * row_lower_high0_column + 2 * R * S * row_lower_high0_column^2 + 2 * R * row_lower_high0_column + 2 * P^2 * row_lower_high0_column + 2 * P * S * row_lower_high0_column^2 + 2 * P * row_lower_high0_column + 2 * P * S + 2 * S^2 * row_lower_high0_column + 2 * S - T^2 * row_lower_high0_column^2 - 2 * T * P * row_lower_high0_column - 2 * T * S * row_lower_high0_column^2 - 2 * T * row_lower_high0_column - R^2 * row_lower_high0_column^2 - 2 * R * P * row_lower_high0_column^2 - 2 * R * S * row_lower_high0_column - P^2 * row_lower_high0_column^2 - 4 * P * S * row_lower_high0_column - P^2 - 2 * P - S^2 * row_lower_high0_column^2 - 2 * S * row_lower_high0_column - S^2 - 2)] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])])]))).

Lemma nelp_self_post_2_checked : check nelp_self_post_2_hypotheses nelp_self_post_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_post_2 :
  forall T R P S delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_column row_lower_read0_column
  row_upper_low0_row row_upper_high0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column :
  Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(row) >= P - 4*δ*(T - S) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
    prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - S * prob_row_C > 0) ->
  (* row, lower run *)
    (((row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_column - prob_column_C >=
    0) /\ (T * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row + P * row_lower_high0_column + S *
    row_lower_low0_row * row_lower_high0_column - T * row_lower_high0_column - R * row_lower_low0_row *
    row_lower_high0_column - P * row_lower_low0_row * row_lower_high0_column - S * row_lower_low0_row > 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta +
    2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta
    + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0))) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_column row_lower_read0_column
  row_upper_low0_row row_upper_high0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column =>
  check_refutes (point [T; R; P; S; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_column;
  row_lower_read0_column; row_upper_low0_row; row_upper_high0_row; row_upper_read0_row; row_upper_high0_column;
  row_upper_read0_column]) nelp_self_post_2_hypotheses nelp_self_post_2_certificate nelp_self_post_2_checked).
Qed.

(* payoff(column) >= P - 4*δ*(T - S) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); column_lower_high0_row is
column.lower.high0[row]; column_lower_read0_row is column.lower.read0[row]; column_lower_low0_column is
column.lower.low0[column]; column_upper_high0_row is column.upper.high0[row]; column_upper_read0_row is
column.upper.read0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column]; column_upper_read0_column is column.upper.read0[column] *)
Definition nelp_self_post_3_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let column_lower_high0_row := X 9 in
  let column_lower_read0_row := X 10 in let column_lower_low0_column := X 11 in let column_upper_high0_row := X 12 in
  let column_upper_read0_row := X 13 in let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  let column_upper_read0_column := X 16 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
  prob_column_C - 4 * T * delta - T * prob_row_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S *
  prob_column_C);
  Or [And [NotNegative (column_lower_high0_row - prob_row_C); NotNegative (column_lower_low0_column); NotNegative
  (prob_column_C - column_lower_low0_column); Positive (T * column_lower_high0_row * column_lower_low0_column + P *
  column_lower_high0_row + P * column_lower_low0_column + S * column_lower_high0_row * column_lower_low0_column - T *
  column_lower_high0_row - R * column_lower_high0_row * column_lower_low0_column - P * column_lower_high0_row *
  column_lower_low0_column - S * column_lower_low0_column)]; And [NotNegative (column_lower_read0_row); NotNegative
  (delta + 2 * prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta
  + 2 * prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row)]; And [NotNegative (column_lower_read0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_lower_read0_row)]];
  Or [And [NotNegative (- (prob_column_C)); NotNegative (column_upper_low0_column); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (column_upper_high0_column - prob_column_C); NotNegative (delta + 2 *
  column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (delta + column_upper_read0_column - column_upper_high0_column); Or [Zero
  (column_upper_high0_column - 1); Zero (column_upper_high0_column - delta - column_upper_read0_column)]]; And
  [NotNegative (column_upper_high0_row - prob_row_C); NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row - column_upper_high0_row);
  NotNegative (prob_column_C - column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 -
  column_upper_read0_column); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative
  (delta + 2 * prob_column_C - 2 * column_upper_read0_column); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (T * column_upper_high0_row + R * column_upper_high0_row *
  column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S * column_upper_low0_column - T *
  column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P * column_upper_low0_column - S *
  column_upper_high0_row * column_upper_low0_column)]; And [NotNegative (column_upper_high0_row - prob_row_C);
  NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row);
  NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 - column_upper_read0_column);
  NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  column_upper_read0_column); NotNegative (delta + column_upper_low0_column - column_upper_read0_column); NotNegative (T
  * column_upper_high0_row + R * column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row *
  column_upper_low0_column + S * column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P *
  column_upper_high0_row - P * column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column)]; And
  [NotNegative (column_upper_high0_row - prob_row_C); NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row - column_upper_high0_row);
  NotNegative (prob_column_C - column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 -
  column_upper_read0_column); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative
  (delta + 2 * prob_column_C - 2 * column_upper_read0_column); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (T * column_upper_high0_row + R * column_upper_high0_row *
  column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S * column_upper_low0_column - T *
  column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P * column_upper_low0_column - S *
  column_upper_high0_row * column_upper_low0_column)]; And [NotNegative (column_upper_high0_row - prob_row_C);
  NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row);
  NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 - column_upper_read0_column);
  NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  column_upper_read0_column); NotNegative (delta + column_upper_low0_column - column_upper_read0_column); NotNegative (T
  * column_upper_high0_row + R * column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row *
  column_upper_low0_column + S * column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P *
  column_upper_high0_row - P * column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column)]; And
  [NotNegative (column_upper_high0_row - prob_row_C); NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row - column_upper_high0_row);
  NotNegative (prob_column_C - column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 -
  column_upper_read0_column); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative
  (delta + 2 * prob_column_C - 2 * column_upper_read0_column); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (T * column_upper_high0_row + R * column_upper_high0_row *
  column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S * column_upper_low0_column - T *
  column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P * column_upper_low0_column - S *
  column_upper_high0_row * column_upper_low0_column)]; And [NotNegative (column_upper_high0_row - prob_row_C);
  NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row);
  NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 - column_upper_read0_column);
  NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  column_upper_read0_column); NotNegative (delta + column_upper_low0_column - column_upper_read0_column); NotNegative (T
  * column_upper_high0_row + R * column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row *
  column_upper_low0_column + S * column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P *
  column_upper_high0_row - P * column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column)]; And
  [NotNegative (column_upper_high0_row - prob_row_C); NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row - column_upper_high0_row);
  NotNegative (prob_column_C - column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 -
  column_upper_read0_column); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative
  (delta + 2 * prob_column_C - 2 * column_upper_read0_column); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (T * column_upper_high0_row + R * column_upper_high0_row *
  column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S * column_upper_low0_column - T *
  column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P * column_upper_low0_column - S *
  column_upper_high0_row * column_upper_low0_column)]; And [NotNegative (column_upper_high0_row - prob_row_C);
  NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row);
  NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 - column_upper_read0_column);
  NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  column_upper_read0_column); NotNegative (delta + column_upper_low0_column - column_upper_read0_column); NotNegative (T
  * column_upper_high0_row + R * column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row *
  column_upper_low0_column + S * column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P *
  column_upper_high0_row - P * column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column)]; And
  [NotNegative (column_upper_high0_row - prob_row_C); NotNegative (1 - column_upper_high0_row); NotNegative (delta + 2 *
  prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row - column_upper_high0_row);
  NotNegative (prob_column_C - column_upper_low0_column); NotNegative (column_upper_read0_column); NotNegative (1 -
  column_upper_read0_column); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative
  (delta + 2 * prob_column_C - 2 * column_upper_read0_column); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (T * column_upper_high0_row + R * column_upper_high0_row *
  column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S * column_upper_low0_column - T *
  column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P * column_upper_low0_column - S *
  column_upper_high0_row * column_upper_low0_column)]]]%formulas.

Definition nelp_self_post_3_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let column_lower_high0_row := X 9 in
  let column_lower_read0_row := X 10 in let column_lower_low0_column := X 11 in let column_upper_high0_row := X 12 in
  let column_upper_read0_row := X 13 in let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  let column_upper_read0_column := X 16 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 10 [
  Unpack 19 (
  Case 11 [
  Unpack 24 (
  Leaf [Times 0x10 [23];
  Times 0x10 [0; 15];
  Times 0x10 [0; 20];
  Times 0x10 [1; 15];
  Times 0x10 [1; 20];
  Square 0x4 [21] (R * column_lower_high0_row + P * column_lower_high0_row + S + 1 - T * column_lower_high0_row - P - S * column_lower_high0_row);
  Square 0x4 [22] (R * column_lower_high0_row + P * column_lower_high0_row + S - T * column_lower_high0_row - P - S * column_lower_high0_row - 1);
  Square 0x1 [17] (2 * T * R * column_lower_high0_row^2 + 2 * T * P * column_lower_high0_row^2 + 2 * T * S * column_lower_high0_row + 2 * R * P * column_lower_high0_row + 2 * R * S * column_lower_high0_row^2 + 2 * R * column_lower_high0_row + 2 * P^2 * column_lower_high0_row + 2 * P * S * column_lower_high0_row^2 + 2 * P * column_lower_high0_row + 2 * P * S + 2 * S^2 * column_lower_high0_row + 2 * S - T^2 * column_lower_high0_row^2 - 2 * T * P * column_lower_high0_row - 2 * T * S * column_lower_high0_row^2 - 2 * T * column_lower_high0_row - R^2 * column_lower_high0_row^2 - 2 * R * P * column_lower_high0_row^2 - 2 * R * S * column_lower_high0_row - P^2 * column_lower_high0_row^2 - 4 * P * S * column_lower_high0_row - P^2 - 2 * P - S^2 * column_lower_high0_row^2 - 2 * S * column_lower_high0_row - S^2);
  Square 0x1 [25] (2 * T * R * column_lower_high0_row^2 + 2 * T * P * column_lower_high0_row^2 + 2 * T * S * column_lower_high0_row + 2 * R * P * column_lower_high0_row + 2 * R * S * column_lower_high0_row^2 + 2 * R * column_lower_high0_row + 2 * P^2 * column_lower_high0_row + 2 * P * S * column_lower_high0_row^2 + 2 * P * column_lower_high0_row + 2 * P * S + 2 * S^2 * column_lower_high0_row + 2 * S - T^2 * column_lower_high0_row^2 - 2 * T * P * column_lower_high0_row - 2 * T * S * column_lower_high0_row^2 - 2 * T * column_lower_high0_row - R^2 * column_lower_high0_row^2 - 2 * R * P * column_lower_high0_row^2 - 2 * R * S * column_lower_high0_row - P^2 * column_lower_high0_row^2 - 4 * P * S * column_lower_high0_row - P^2 - 2 * P - S^2 * column_lower_high0_row^2 - 2 * S * column_lower_high0_row - S^2 - 2)] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] []);
  Unpack 24 (
  Leaf [Times 0x30 [9];
  Times 0x30 [35];
  Times 0x12 [0; 28];
  Times 0x9 [0; 27];
  Times 0x18 [0; 32];
  Times 0x30 [0; 34];
  Times 0x42 [1; 28];
  Times 0x21 [1; 27];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 28];
  Times 0xf [2; 27];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 28];
  Times 0x6 [0; 18; 27];
  Times 0x24 [0; 26; 29];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 26; 32];
  Times 0xc [1; 26; 34];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 32];
  Times 0x20 [2; 16; 34];
  Times 0x20 [2; 25; 29];
  Times 0x6 [2; 25; 32];
  Times 0xc [2; 25; 31];
  Times 0x2 [2; 26; 32];
  Times 0x4 [2; 26; 34];
  Times 0x12 [3; 25; 30];
  Times 0x9 [3; 25; 33];
  Times 0xc [3; 26; 29];
  Times 0x9 [4; 25; 32];
  Times 0x12 [4; 25; 31]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])]);
  Unpack 19 (
  Case 11 [
  Unpack 22 (
  Case 30 [
  Leaf [Times 0x1 [12];
  Times 0x3e6 [13];
  Times 0xa [14];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [23]] [Multiple (1) 31];
  Leaf [Times 0xc0 [9];
  Times 0xc0 [0; 15];
  Times 0x2d0 [0; 26];
  Times 0x2d0 [0; 28];
  Times 0xc0 [1; 20];
  Times 0x60 [1; 21];
  Times 0x20 [2; 27];
  Times 0x40 [2; 28];
  Times 0x2a0 [4; 13];
  Square 0x4 [24] (45 * R + 4 * S + 1 - 45 * T - 4 * P);
  Square 0x4 [25] (45 * R + 4 * S - 45 * T - 4 * P - 1);
  Square 0x1 [17] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2);
  Square 0x1 [23] (48 * R * prob_row_C + 48 * P * prob_row_C + 40 * S + 90 * T + 4050 * T * R + 360 * T * S + 360 * R * P + 32 * P * S - 48 * T * prob_row_C - 40 * P - 48 * S * prob_row_C - 90 * R - 2025 * T^2 - 360 * T * P - 2025 * R^2 - 360 * R * S - 16 * P^2 - 16 * S^2 - 2)] [Multiple (720 * R - 720 * T) 31]]);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] []);
  Unpack 22 (
  Leaf [Times 0x30 [9];
  Times 0x30 [33];
  Times 0x12 [0; 26];
  Times 0x9 [0; 25];
  Times 0x18 [0; 30];
  Times 0x30 [0; 32];
  Times 0x42 [1; 26];
  Times 0x21 [1; 25];
  Times 0xa8 [2; 13];
  Times 0x1e [2; 26];
  Times 0xf [2; 25];
  Times 0x4b [3; 13];
  Times 0x12 [0; 13; 17];
  Times 0xc [0; 18; 26];
  Times 0x6 [0; 18; 25];
  Times 0x24 [0; 24; 27];
  Times 0x12 [1; 13; 15];
  Times 0x6 [1; 24; 30];
  Times 0xc [1; 24; 32];
  Times 0x36 [2; 13; 15];
  Times 0x10 [2; 16; 30];
  Times 0x20 [2; 16; 32];
  Times 0x20 [2; 23; 27];
  Times 0x6 [2; 23; 30];
  Times 0xc [2; 23; 29];
  Times 0x2 [2; 24; 30];
  Times 0x4 [2; 24; 32];
  Times 0x12 [3; 23; 28];
  Times 0x9 [3; 23; 31];
  Times 0xc [3; 24; 27];
  Times 0x9 [4; 23; 30];
  Times 0x12 [4; 23; 29]] [])])])))).

Lemma nelp_self_post_3_checked : check nelp_self_post_3_hypotheses nelp_self_post_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_post_3 :
  forall T R P S epsilon delta prob_row_C prob_column_C column_lower_high0_row column_lower_read0_row
  column_lower_low0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_high0_column column_upper_read0_column : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(column) >= P - 4*δ*(T - S) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
    prob_column_C - 4 * T * delta - T * prob_row_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S
    * prob_column_C > 0) ->
  (* column, lower run *)
    (((column_lower_high0_row - prob_row_C >= 0) /\ (column_lower_low0_column >= 0) /\ (prob_column_C -
    column_lower_low0_column >= 0) /\ (T * column_lower_high0_row * column_lower_low0_column + P *
    column_lower_high0_row + P * column_lower_low0_column + S * column_lower_high0_row * column_lower_low0_column - T *
    column_lower_high0_row - R * column_lower_high0_row * column_lower_low0_column - P * column_lower_high0_row *
    column_lower_low0_column - S * column_lower_low0_column > 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 *
    prob_row_C - 2 * column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0)) \/ ((column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_lower_read0_row >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0) /\ (column_upper_low0_column >= 0) /\ (prob_column_C - column_upper_low0_column >= 0) /\
    (column_upper_high0_column - prob_column_C >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C >= 0)
    /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (delta + column_upper_read0_column -
    column_upper_high0_column >= 0) /\ ((column_upper_high0_column - 1 = 0) \/ (column_upper_high0_column - delta -
    column_upper_read0_column = 0))) \/ ((column_upper_high0_row - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0)
    /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta + column_upper_read0_row -
    column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >= 0) /\ (column_upper_read0_column >= 0)
    /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C >= 0) /\
    (delta + 2 * prob_column_C - 2 * column_upper_read0_column >= 0) /\ (delta + column_upper_low0_column -
    column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R * column_upper_high0_row *
    column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S * column_upper_low0_column - T
    * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P * column_upper_low0_column - S
    * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row - prob_row_C >= 0) /\ (1 -
    column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta +
    column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >= 0) /\
    (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 * column_upper_read0_column -
    2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >= 0) /\ (delta +
    column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row
    - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >=
    0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >=
    0) /\ (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 *
    column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >=
    0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row
    - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >=
    0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >=
    0) /\ (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 *
    column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >=
    0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row
    - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >=
    0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >=
    0) /\ (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 *
    column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >=
    0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row
    - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >=
    0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >=
    0) /\ (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 *
    column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >=
    0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row
    - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >=
    0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >=
    0) /\ (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 *
    column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >=
    0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row
    - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >=
    0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >=
    0) /\ (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 *
    column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >=
    0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0)) \/ ((column_upper_high0_row
    - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >=
    0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (prob_column_C - column_upper_low0_column >=
    0) /\ (column_upper_read0_column >= 0) /\ (1 - column_upper_read0_column >= 0) /\ (delta + 2 *
    column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * column_upper_read0_column >=
    0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (T * column_upper_high0_row + R *
    column_upper_high0_row * column_upper_low0_column + P * column_upper_high0_row * column_upper_low0_column + S *
    column_upper_low0_column - T * column_upper_high0_row * column_upper_low0_column - P * column_upper_high0_row - P *
    column_upper_low0_column - S * column_upper_high0_row * column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C column_lower_high0_row column_lower_read0_row
  column_lower_low0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_high0_column column_upper_read0_column => check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C;
  prob_column_C; column_lower_high0_row; column_lower_read0_row; column_lower_low0_column; column_upper_high0_row;
  column_upper_read0_row; column_upper_low0_column; column_upper_high0_column; column_upper_read0_column])
  nelp_self_post_3_hypotheses nelp_self_post_3_certificate nelp_self_post_3_checked).
Qed.
