(* green-v-yellow: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is
row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is
column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column]; column_upper_point3_0_row is column.upper.point3.0[row]; bound_0 is bound(0); bound_1 is
bound(1); bound_4 is bound(4); bound_5 is bound(5) *)
Definition green_v_yellow_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_upper_low0_row := X 9 in let row_upper_high0_row := X 10 in
  let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in let column_lower_low0_row := X 13 in
  let column_lower_high0_row := X 14 in let column_lower_low0_column := X 15 in let column_lower_high0_column := X 16 in
  let column_upper_low0_row := X 17 in let column_upper_high0_row := X 18 in let column_upper_low0_column := X 19 in
  let column_upper_high0_column := X 20 in let column_upper_point3_0_row := X 21 in let bound_0 := X 22 in
  let bound_1 := X 23 in let bound_4 := X 24 in let bound_5 := X 25 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (1 - bound_1); NotNegative (prob_row_C
  + 2 * bound_1 - bound_0 - 2); NotNegative (2 * bound_0 + 1 - 2 * prob_row_C - bound_1); Or [Positive (prob_row_C + 2 *
  bound_1 - bound_0 - 2); Positive (2 * bound_0 + 1 - 2 * prob_row_C - bound_1)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - bound_4); NotNegative (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); NotNegative (prob_column_C + 2 * bound_4 - bound_5 - 2); Or [Positive (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); Positive (prob_column_C + 2 * bound_4 - bound_5 - 2)]]];
  Or [And [NotNegative (row_lower_low0_column); NotNegative (prob_column_C - row_lower_low0_column); Positive (4 *
  prob_row_C - 5 * prob_column_C)]; And [NotNegative (epsilon * row_lower_low0_row + prob_row_C - epsilon -
  row_lower_low0_row); NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row)]; And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column
  - row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column -
  1)]; And [NotNegative (row_lower_high0_row - 1); NotNegative (row_lower_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_row_C)); Positive (4 * prob_row_C - 5 * prob_column_C)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (5 * row_upper_high0_column - 4 * row_upper_low0_row); Positive (1 - prob_row_C)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (5 * row_upper_high0_column - 4 * row_upper_low0_row)]];
  Or [And [Positive (8 * prob_column_C - 7 * prob_row_C)]; And [NotNegative (epsilon * column_lower_low0_column +
  prob_column_C - epsilon - column_lower_low0_column); NotNegative (column_lower_high0_column - prob_column_C);
  NotNegative (delta + column_lower_low0_column - column_lower_high0_column)]; And [NotNegative (prob_column_C -
  column_lower_low0_column); NotNegative (prob_row_C - column_lower_low0_row); NotNegative (delta +
  column_lower_low0_row - column_lower_high0_row); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Or [And [NotNegative (column_lower_high0_row - 1)]; And [NotNegative
  (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_column_C)); Positive (8 * prob_column_C - 7 * prob_row_C)]; And [NotNegative
  (prob_column_C - column_upper_low0_column); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column); Positive (1 - prob_row_C); Or [Positive (1 - column_upper_high0_row); NotNegative
  (column_upper_low0_column - 1)]]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (prob_row_C - column_upper_low0_row); NotNegative (1 - column_upper_high0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (delta + column_upper_low0_column -
  column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 * column_upper_low0_column); Or [And
  [NotNegative (column_upper_high0_row - 1)]; And [NotNegative (column_upper_high0_column - 1); NotNegative
  (column_upper_point3_0_row - column_upper_low0_row); Positive (1 - column_upper_point3_0_row)]; And [NotNegative
  (column_upper_high0_column - 1)]]]]]%formulas.

Definition green_v_yellow_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_upper_low0_row := X 9 in let row_upper_high0_row := X 10 in
  let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in let column_lower_low0_row := X 13 in
  let column_lower_high0_row := X 14 in let column_lower_low0_column := X 15 in let column_lower_high0_column := X 16 in
  let column_upper_low0_row := X 17 in let column_upper_high0_row := X 18 in let column_upper_low0_column := X 19 in
  let column_upper_high0_column := X 20 in let column_upper_point3_0_row := X 21 in let bound_0 := X 22 in
  let bound_1 := X 23 in let bound_4 := X 24 in let bound_5 := X 25 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 7 [
  Unpack 20 (
  Leaf [Times 0x1 [22];
  Times 0x5 [16];
  Times 0x4 [21]] []);
  Unpack 20 (
  Case 9 [
  Unpack 27 (
  Leaf [Times 0x1 [29];
  Times 0x7 [14];
  Times 0x8 [28]] []);
  Unpack 27 (
  Case 33 [
  Case 6 [
  Unpack 35 (
  Case 8 [
  Unpack 39 (
  Leaf [Times 0x3 [36];
  Times 0x3 [37];
  Times 0x7 [38];
  Times 0x4 [40]] []);
  Unpack 39 (
  Leaf [Times 0xa [13];
  Times 0x1 [38];
  Times 0x2b8e [10; 12];
  Times 0x44d [11; 12];
  Times 0x4 [11; 21];
  Times 0x4 [11; 22];
  Times 0x1 [11; 25];
  Times 0x5 [11; 24];
  Times 0x5 [11; 23];
  Times 0x28 [19];
  Times 0x2d [41];
  Times 0x2d [42];
  Times 0x5 [11; 41];
  Times 0x5 [11; 42];
  Times 0x32 [40]] []);
  Unpack 39 (
  Case 44 [
  Unpack 45 (
  Leaf [Times 0xa [19];
  Times 0x1 [11; 26];
  Times 0x1 [42];
  Times 0x1 [41];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [46]] []);
  Unpack 45 (
  Leaf [Times 0x1 [11];
  Times 0x3e3 [12];
  Times 0xa [13];
  Times 0x4 [26];
  Times 0x1 [38];
  Times 0x5 [40];
  Times 0x5 [43];
  Times 0x5 [46]] []);
  Unpack 45 (
  Leaf [Times 0x1 [11];
  Times 0x3e3 [12];
  Times 0xa [13];
  Times 0x4 [26];
  Times 0x1 [38];
  Times 0x5 [40];
  Times 0x5 [43];
  Times 0x5 [46]] [])])]);
  Unpack 35 (
  Leaf [Times 0x1e [11; 12];
  Times 0x7918 [12; 12];
  Times 0x136 [12; 13];
  Times 0xa [19];
  Times 0x9 [37];
  Times 0x9 [38];
  Times 0x1 [11; 37];
  Times 0x1 [11; 38];
  Times 0xa [36]] []);
  Unpack 35 (
  Case 40 [
  Unpack 41 (
  Leaf [Times 0xa [19];
  Times 0x1 [11; 26];
  Times 0x1 [37];
  Times 0x1 [36];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [42]] []);
  Unpack 41 (
  Leaf [Times 0x1 [11];
  Times 0x3d8 [12];
  Times 0xa [13];
  Times 0x7 [34];
  Times 0x8 [29];
  Times 0x8 [30];
  Times 0x1 [31];
  Times 0x8 [38];
  Times 0x8 [39];
  Times 0x8 [42]] []);
  Unpack 41 (
  Leaf [Times 0x1 [11];
  Times 0x3d8 [12];
  Times 0xa [13];
  Times 0x7 [34];
  Times 0x8 [29];
  Times 0x8 [30];
  Times 0x1 [31];
  Times 0x8 [38];
  Times 0x8 [39];
  Times 0x8 [43]] [])])];
  Leaf [Times 0x10 [12];
  Times 0x4 [18];
  Square 0x1 [34] (epsilon + 1);
  Square 0x1 [28] (epsilon + 1);
  Square 0x1 [17] (epsilon - 1)] []]);
  Unpack 27 (
  Case 6 [
  Unpack 35 (
  Case 8 [
  Unpack 39 (
  Leaf [Times 0x3 [36];
  Times 0x3 [37];
  Times 0x7 [38];
  Times 0x4 [40]] []);
  Unpack 39 (
  Leaf [Times 0xa [13];
  Times 0x1 [38];
  Times 0x2b8e [10; 12];
  Times 0x44d [11; 12];
  Times 0x4 [11; 21];
  Times 0x4 [11; 22];
  Times 0x1 [11; 25];
  Times 0x5 [11; 24];
  Times 0x5 [11; 23];
  Times 0x28 [19];
  Times 0x2d [41];
  Times 0x2d [42];
  Times 0x5 [11; 41];
  Times 0x5 [11; 42];
  Times 0x32 [40]] []);
  Unpack 39 (
  Case 44 [
  Unpack 45 (
  Leaf [Times 0xa [19];
  Times 0x1 [11; 26];
  Times 0x1 [42];
  Times 0x1 [41];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [46]] []);
  Unpack 45 (
  Leaf [Times 0x1 [11];
  Times 0x3e3 [12];
  Times 0xa [13];
  Times 0x4 [26];
  Times 0x1 [38];
  Times 0x5 [40];
  Times 0x5 [43];
  Times 0x5 [46]] []);
  Unpack 45 (
  Leaf [Times 0x1 [11];
  Times 0x3e3 [12];
  Times 0xa [13];
  Times 0x4 [26];
  Times 0x1 [38];
  Times 0x5 [40];
  Times 0x5 [43];
  Times 0x5 [46]] [])])]);
  Unpack 35 (
  Leaf [Times 0x1e [11; 12];
  Times 0x7918 [12; 12];
  Times 0x136 [12; 13];
  Times 0xa [19];
  Times 0x9 [37];
  Times 0x9 [38];
  Times 0x1 [11; 37];
  Times 0x1 [11; 38];
  Times 0xa [36]] []);
  Unpack 35 (
  Case 40 [
  Unpack 41 (
  Leaf [Times 0xa [19];
  Times 0x1 [11; 26];
  Times 0x1 [37];
  Times 0x1 [36];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [42]] []);
  Unpack 41 (
  Leaf [Times 0x1 [11];
  Times 0x3d8 [12];
  Times 0xa [13];
  Times 0x8 [28];
  Times 0x8 [32];
  Times 0x1 [33];
  Times 0x8 [38];
  Times 0x8 [39];
  Times 0x8 [42];
  Times 0x7 [30]] []);
  Unpack 41 (
  Leaf [Times 0xa [19];
  Times 0x1 [11; 26];
  Times 0x1 [37];
  Times 0x1 [36];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [42]] [])])])]);
  Unpack 20 (
  Case 9 [
  Unpack 26 (
  Leaf [Times 0x1 [28];
  Times 0x7 [14];
  Times 0x8 [27]] []);
  Unpack 26 (
  Case 32 [
  Case 6 [
  Unpack 34 (
  Case 8 [
  Unpack 38 (
  Leaf [Times 0x3 [35];
  Times 0x3 [36];
  Times 0x7 [37];
  Times 0x4 [39]] []);
  Unpack 38 (
  Leaf [Times 0xa [13];
  Times 0x1 [37];
  Times 0x2b8e [10; 12];
  Times 0x44d [11; 12];
  Times 0x4 [11; 21];
  Times 0x4 [11; 22];
  Times 0x1 [11; 25];
  Times 0x5 [11; 24];
  Times 0x5 [11; 23];
  Times 0x28 [19];
  Times 0x2d [40];
  Times 0x2d [41];
  Times 0x5 [11; 40];
  Times 0x5 [11; 41];
  Times 0x32 [39]] []);
  Unpack 38 (
  Case 43 [
  Unpack 44 (
  Leaf [Times 0xa [19];
  Times 0x1 [11; 31];
  Times 0x1 [41];
  Times 0x1 [40];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [45]] []);
  Unpack 44 (
  Leaf [Times 0x1 [11];
  Times 0x3e3 [12];
  Times 0xa [13];
  Times 0x4 [31];
  Times 0x1 [37];
  Times 0x5 [39];
  Times 0x5 [42];
  Times 0x5 [45]] []);
  Unpack 44 (
  Leaf [Times 0x1 [11];
  Times 0x3e3 [12];
  Times 0xa [13];
  Times 0x4 [31];
  Times 0x1 [37];
  Times 0x5 [39];
  Times 0x5 [42];
  Times 0x5 [45]] [])])]);
  Unpack 34 (
  Leaf [Times 0x1e [11; 12];
  Times 0x7918 [12; 12];
  Times 0x136 [12; 13];
  Times 0xa [19];
  Times 0x9 [36];
  Times 0x9 [37];
  Times 0x1 [11; 36];
  Times 0x1 [11; 37];
  Times 0xa [35]] []);
  Unpack 34 (
  Case 39 [
  Unpack 40 (
  Leaf [Times 0xa [19];
  Times 0x1 [11; 31];
  Times 0x1 [36];
  Times 0x1 [35];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [41]] []);
  Unpack 40 (
  Leaf [Times 0x1 [11];
  Times 0x3d8 [12];
  Times 0xa [13];
  Times 0x7 [33];
  Times 0x8 [28];
  Times 0x8 [29];
  Times 0x1 [30];
  Times 0x8 [37];
  Times 0x8 [38];
  Times 0x8 [41]] []);
  Unpack 40 (
  Leaf [Times 0x1 [11];
  Times 0x3d8 [12];
  Times 0xa [13];
  Times 0x7 [33];
  Times 0x8 [28];
  Times 0x8 [29];
  Times 0x1 [30];
  Times 0x8 [37];
  Times 0x8 [38];
  Times 0x8 [42]] [])])];
  Leaf [Times 0x10 [12];
  Times 0x4 [18];
  Square 0x1 [33] (epsilon + 1);
  Square 0x1 [27] (epsilon + 1);
  Square 0x1 [17] (epsilon - 1)] []]);
  Unpack 26 (
  Case 33 [
  Unpack 34 (
  Leaf [Times 0x1 [30];
  Times 0x1 [28];
  Times 0xa [19];
  Times 0x1 [11; 15];
  Times 0x9858 [12; 12];
  Times 0x186 [12; 13];
  Times 0x27 [11; 12];
  Times 0x1 [35]] []);
  Unpack 34 (
  Leaf [Times 0x1 [11];
  Times 0x3d9 [12];
  Times 0xa [13];
  Times 0x7 [30];
  Times 0x8 [31];
  Times 0x1 [32];
  Times 0x7 [36];
  Times 0x7 [37];
  Times 0x8 [35]] []);
  Unpack 34 (
  Leaf [Times 0x1 [11];
  Times 0x3e0 [12];
  Times 0xa [13];
  Times 0x8 [31];
  Times 0x1 [32];
  Times 0x8 [35];
  Times 0x7 [29]] [])])])];
  Unpack 19 (
  Case 23 [
  Leaf [Times 0x3 [20];
  Times 0x1 [24];
  Times 0x2 [22]] [];
  Leaf [Times 0x3 [20];
  Times 0x1 [21];
  Times 0x2 [24]] []])];
  Unpack 18 (
  Case 22 [
  Leaf [Times 0x3 [19];
  Times 0x2 [23];
  Times 0x1 [21]] [];
  Leaf [Times 0x3 [19];
  Times 0x2 [20];
  Times 0x1 [23]] []])])))).

Lemma green_v_yellow_1_checked : check green_v_yellow_1_hypotheses green_v_yellow_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem green_v_yellow_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column column_upper_low0_row
  column_upper_high0_row column_upper_low0_column column_upper_high0_column column_upper_point3_0_row bound_0 bound_1
  bound_4 bound_5 : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
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
    (((row_lower_low0_column >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (4 * prob_row_C - 5 *
    prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row >= 0) /\
    (row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((prob_row_C
    - row_lower_low0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\
    (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0) /\
    (row_lower_high0_column - 1 >= 0))))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (4 * prob_row_C - 5 * prob_column_C > 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (5 * row_upper_high0_column - 4 * row_upper_low0_row >= 0)
    /\ (1 - prob_row_C > 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (5 * row_upper_high0_column - 4 * row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((8 * prob_column_C - 7 * prob_row_C > 0)) \/ ((epsilon * column_lower_low0_column + prob_column_C - epsilon -
    column_lower_low0_column >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0)) \/ ((prob_column_C - column_lower_low0_column >= 0) /\
    (prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\ (delta
    + column_lower_low0_column - column_lower_high0_column >= 0) /\ (((column_lower_high0_row - 1 >= 0)) \/
    ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0))))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0) /\ (8 * prob_column_C - 7 * prob_row_C > 0)) \/ ((prob_column_C -
    column_upper_low0_column >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0) /\ (1 - prob_row_C > 0) /\ ((1 - column_upper_high0_row > 0) \/
    (column_upper_low0_column - 1 >= 0))) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C -
    column_upper_low0_row >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (delta + column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 *
    column_upper_high0_row - 8 * column_upper_low0_column >= 0) /\ (((column_upper_high0_row - 1 >= 0)) \/
    ((column_upper_high0_column - 1 >= 0) /\ (column_upper_point3_0_row - column_upper_low0_row >= 0) /\ (1 -
    column_upper_point3_0_row > 0)) \/ ((column_upper_high0_column - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column column_upper_low0_row
  column_upper_high0_row column_upper_low0_column column_upper_high0_column column_upper_point3_0_row bound_0 bound_1
  bound_4 bound_5 => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; row_upper_low0_row; row_upper_high0_row;
  row_upper_low0_column; row_upper_high0_column; column_lower_low0_row; column_lower_high0_row;
  column_lower_low0_column; column_lower_high0_column; column_upper_low0_row; column_upper_high0_row;
  column_upper_low0_column; column_upper_high0_column; column_upper_point3_0_row; bound_0; bound_1; bound_4; bound_5])
  green_v_yellow_1_hypotheses green_v_yellow_1_certificate green_v_yellow_1_checked).
Qed.
