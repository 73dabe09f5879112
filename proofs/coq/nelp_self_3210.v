(* nelp-self-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_lower_point3_0_column is row.lower.point3.0[column];
row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is
row.upper.low0[column]; row_upper_high0_column is row.upper.high0[column]; column_lower_low0_row is
column.lower.low0[row]; column_lower_high0_row is column.lower.high0[row]; column_lower_low0_column is
column.lower.low0[column]; column_lower_high0_column is column.lower.high0[column]; column_lower_point3_0_row is
column.lower.point3.0[row]; column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is
column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column]; column_upper_point3_3_column is column.upper.point3.3[column] *)
Definition nelp_self_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_point3_0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_high0_row := X 11 in let row_upper_low0_column := X 12 in let row_upper_high0_column := X 13 in
  let column_lower_low0_row := X 14 in let column_lower_high0_row := X 15 in let column_lower_low0_column := X 16 in
  let column_lower_high0_column := X 17 in let column_lower_point3_0_row := X 18 in let column_upper_low0_row := X 19 in
  let column_upper_high0_row := X 20 in let column_upper_low0_column := X 21 in let column_upper_high0_column := X 22 in
  let column_upper_point3_3_column := X 23 in let other0 := X 24 in let other1 := X 25 in let other4 := X 26 in
  let other5 := X 27 in
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
  Or [And [Positive (prob_row_C - 2 * prob_column_C)]; And [NotNegative (epsilon * row_lower_low0_row + prob_row_C -
  epsilon - row_lower_low0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (2 * row_lower_high0_column -
  row_lower_low0_row); Positive (1 - prob_row_C); Or [Positive (1 - row_lower_high0_column); NotNegative
  (row_lower_low0_row - 1)]]; And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (delta +
  row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative
  (row_lower_high0_column - prob_column_C); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or
  [And [NotNegative (row_lower_high0_row - 1); NotNegative (row_lower_point3_0_column - row_lower_low0_column); Positive
  (1 - row_lower_point3_0_column)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative
  (row_lower_high0_row - 1); NotNegative (row_lower_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_row_C)); Positive (prob_row_C - 2 * prob_column_C)]; And [Positive (1 - prob_row_C);
  Positive (1 - prob_column_C)]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]];
  Or [And [Positive (prob_column_C - 2 * prob_row_C)]; And [NotNegative (epsilon * column_lower_low0_column +
  prob_column_C - epsilon - column_lower_low0_column); NotNegative (prob_column_C - column_lower_low0_column);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Positive (1 - prob_row_C); Positive (1 - prob_column_C)]; And [NotNegative (prob_column_C
  - column_lower_low0_column); NotNegative (prob_row_C - column_lower_low0_row); NotNegative (column_lower_high0_row -
  prob_row_C); NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative (1 -
  column_lower_high0_column); NotNegative (delta + column_lower_low0_column - column_lower_high0_column); Or [And
  [NotNegative (column_lower_high0_row - 1)]; And [NotNegative (column_lower_high0_column - 1); NotNegative
  (column_lower_point3_0_row - column_lower_low0_row); Positive (1 - column_lower_point3_0_row)]; And [NotNegative
  (column_lower_high0_row - 1); NotNegative (column_lower_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_column_C)); Positive (prob_column_C - 2 * prob_row_C)]; And [Positive (1 - prob_row_C);
  Positive (1 - prob_column_C)]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (column_upper_high0_row - prob_row_C); NotNegative (delta + column_upper_low0_row - column_upper_high0_row);
  NotNegative (1 - column_upper_high0_column); NotNegative (delta + column_upper_low0_column -
  column_upper_high0_column); Or [And [NotNegative (column_upper_point3_3_column - column_upper_low0_column);
  NotNegative (column_upper_high0_column - column_upper_point3_3_column)]; And [NotNegative (-
  (column_upper_low0_row))]; And [NotNegative (- (column_upper_low0_column))]; And [NotNegative (-
  (column_upper_low0_row))]]]]]%formulas.

Definition nelp_self_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_point3_0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_high0_row := X 11 in let row_upper_low0_column := X 12 in let row_upper_high0_column := X 13 in
  let column_lower_low0_row := X 14 in let column_lower_high0_row := X 15 in let column_lower_low0_column := X 16 in
  let column_lower_high0_column := X 17 in let column_lower_point3_0_row := X 18 in let column_upper_low0_row := X 19 in
  let column_upper_high0_row := X 20 in let column_upper_low0_column := X 21 in let column_upper_high0_column := X 22 in
  let column_upper_point3_3_column := X 23 in let other0 := X 24 in let other1 := X 25 in let other4 := X 26 in
  let other5 := X 27 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 7 [
  Unpack 20 (
  Leaf [Times 0x1 [22];
  Times 0x2 [16];
  Times 0x1 [21]] []);
  Unpack 20 (
  Case 6 [
  Unpack 23 (
  Case 8 [
  Unpack 25 (
  Leaf [Times 0x3 [16];
  Times 0x2 [24];
  Times 0x1 [26]] []);
  Unpack 25 (
  Leaf [Times 0x2 [26];
  Times 0x62 [27];
  Times 0x64 [28];
  Times 0x64 [29];
  Times 0x1 [13];
  Times 0x1 [10; 24];
  Times 0x1 [10; 21];
  Times 0x2 [10; 27]] []);
  Unpack 25 (
  Case 32 [
  Unpack 33 (
  Leaf [Times 0x1 [19];
  Times 0x4 [29];
  Times 0x4 [27];
  Times 0x4 [11; 21];
  Times 0xf3c [12; 21];
  Times 0x27 [13; 21];
  Times 0x4 [34]] []);
  Unpack 33 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [21];
  Times 0x1 [24];
  Times 0x2 [26];
  Times 0x2 [31];
  Times 0x2 [34]] []);
  Unpack 33 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [21];
  Times 0x1 [24];
  Times 0x2 [26];
  Times 0x2 [31];
  Times 0x2 [35]] [])])]);
  Unpack 23 (
  Case 30 [
  Leaf [Times 0x3f2 [19];
  Times 0x410 [24];
  Times 0x3ab [26];
  Times 0x3ab [27];
  Times 0x3f2 [10; 12];
  Times 0x65 [11; 26];
  Times 0x65 [11; 27];
  Times 0xbb8 [12; 28];
  Times 0x1770 [12; 31];
  Times 0x1e [13; 21];
  Times 0x1e [13; 25]] [];
  Leaf [Times 0x10 [12];
  Times 0x4 [19];
  Square 0x1 [31] (epsilon + 1);
  Square 0x1 [25] (epsilon + 1);
  Square 0x1 [15] (epsilon - 1)] []]);
  Unpack 23 (
  Case 29 [
  Unpack 30 (
  Leaf [Times 0x1 [19];
  Times 0x4 [25];
  Times 0x4 [24];
  Times 0x4 [11; 21];
  Times 0xf3c [12; 21];
  Times 0x27 [13; 21];
  Times 0x4 [31]] []);
  Unpack 30 (
  Leaf [Times 0x1 [18];
  Times 0x4 [28];
  Times 0x4 [26];
  Times 0x4 [11; 22];
  Times 0xf3c [12; 22];
  Times 0x27 [13; 22];
  Times 0x4 [31]] []);
  Unpack 30 (
  Leaf [Times 0x1 [18];
  Times 0x4 [28];
  Times 0x4 [26];
  Times 0x4 [11; 22];
  Times 0xf3c [12; 22];
  Times 0x27 [13; 22];
  Times 0x4 [32]] [])])]);
  Unpack 20 (
  Case 9 [
  Unpack 26 (
  Leaf [Times 0x1 [28];
  Times 0x2 [14];
  Times 0x1 [27]] []);
  Unpack 26 (
  Case 6 [
  Unpack 29 (
  Case 8 [
  Unpack 31 (
  Leaf [Times 0x3 [16];
  Times 0x2 [30];
  Times 0x1 [32]] []);
  Unpack 31 (
  Leaf [Times 0x2 [32];
  Times 0x62 [33];
  Times 0x64 [34];
  Times 0x64 [35];
  Times 0x1 [13];
  Times 0x1 [10; 30];
  Times 0x1 [10; 27];
  Times 0x2 [10; 33]] []);
  Unpack 31 (
  Case 38 [
  Unpack 39 (
  Leaf [Times 0x1 [19];
  Times 0x4 [35];
  Times 0x4 [33];
  Times 0x4 [11; 27];
  Times 0xf3c [12; 27];
  Times 0x27 [13; 27];
  Times 0x4 [40]] []);
  Unpack 39 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [27];
  Times 0x1 [30];
  Times 0x2 [32];
  Times 0x2 [37];
  Times 0x2 [40]] []);
  Unpack 39 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [27];
  Times 0x1 [30];
  Times 0x2 [32];
  Times 0x2 [37];
  Times 0x2 [41]] [])])]);
  Unpack 29 (
  Case 36 [
  Leaf [Times 0x3f2 [19];
  Times 0x410 [30];
  Times 0x3ab [32];
  Times 0x3ab [33];
  Times 0x3f2 [10; 12];
  Times 0x65 [11; 32];
  Times 0x65 [11; 33];
  Times 0xbb8 [12; 34];
  Times 0x1770 [12; 37];
  Times 0x1e [13; 27];
  Times 0x1e [13; 31]] [];
  Leaf [Times 0x10 [12];
  Times 0x4 [19];
  Square 0x1 [37] (epsilon + 1);
  Square 0x1 [31] (epsilon + 1);
  Square 0x1 [15] (epsilon - 1)] []]);
  Unpack 29 (
  Case 35 [
  Unpack 36 (
  Leaf [Times 0x1 [19];
  Times 0x4 [31];
  Times 0x4 [30];
  Times 0x4 [11; 27];
  Times 0xf3c [12; 27];
  Times 0x27 [13; 27];
  Times 0x4 [37]] []);
  Unpack 36 (
  Leaf [Times 0x1 [18];
  Times 0x4 [34];
  Times 0x4 [32];
  Times 0x4 [11; 28];
  Times 0xf3c [12; 28];
  Times 0x27 [13; 28];
  Times 0x4 [37]] []);
  Unpack 36 (
  Leaf [Times 0x1 [18];
  Times 0x4 [34];
  Times 0x4 [32];
  Times 0x4 [11; 28];
  Times 0xf3c [12; 28];
  Times 0x27 [13; 28];
  Times 0x4 [38]] [])])]);
  Unpack 26 (
  Case 6 [
  Unpack 33 (
  Case 8 [
  Unpack 35 (
  Leaf [Times 0x3 [16];
  Times 0x2 [34];
  Times 0x1 [36]] []);
  Unpack 35 (
  Leaf [Times 0x2 [36];
  Times 0x62 [37];
  Times 0x64 [38];
  Times 0x64 [39];
  Times 0x1 [13];
  Times 0x1 [10; 34];
  Times 0x1 [10; 40];
  Times 0x2 [10; 37]] []);
  Unpack 35 (
  Case 42 [
  Unpack 43 (
  Leaf [Times 0xa [19];
  Times 0x1 [39];
  Times 0x1 [37];
  Times 0x186 [10; 12];
  Times 0x27 [11; 12];
  Times 0x1 [11; 15];
  Times 0x1 [44]] []);
  Unpack 43 (
  Leaf [Times 0x1 [11];
  Times 0x3e5 [12];
  Times 0xa [13];
  Times 0x1 [34];
  Times 0x2 [36];
  Times 0x1 [38];
  Times 0x1 [39];
  Times 0x2 [41];
  Times 0x1 [45];
  Times 0x1 [46];
  Times 0x2 [44]] []);
  Unpack 43 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [15];
  Times 0x1 [34];
  Times 0x2 [36];
  Times 0x2 [41];
  Times 0x2 [45]] [])])]);
  Unpack 33 (
  Case 40 [
  Leaf [Times 0x3f2 [19];
  Times 0x410 [34];
  Times 0x3ab [36];
  Times 0x3ab [37];
  Times 0x3f2 [10; 12];
  Times 0x65 [11; 36];
  Times 0x65 [11; 37];
  Times 0xbb8 [12; 38];
  Times 0x1770 [12; 41];
  Times 0x1e [13; 39];
  Times 0x1e [13; 35]] [];
  Leaf [Times 0x10 [12];
  Times 0x4 [19];
  Square 0x1 [41] (epsilon + 1);
  Square 0x1 [35] (epsilon + 1);
  Square 0x1 [15] (epsilon - 1)] []]);
  Unpack 33 (
  Case 8 [
  Unpack 40 (
  Case 39 [
  Unpack 42 (
  Leaf [Times 0x1 [11];
  Times 0x3e5 [12];
  Times 0xa [13];
  Times 0x2 [34];
  Times 0x2 [35];
  Times 0x1 [37];
  Times 0x1 [38];
  Times 0x1 [41];
  Times 0x1 [44];
  Times 0x1 [45];
  Times 0x2 [43]] []);
  Unpack 42 (
  Leaf [Times 0xa [18];
  Times 0x1 [38];
  Times 0x1 [36];
  Times 0x186 [10; 12];
  Times 0x27 [11; 12];
  Times 0x1 [11; 17];
  Times 0x1 [43]] []);
  Unpack 42 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [17];
  Times 0x2 [34];
  Times 0x2 [35];
  Times 0x1 [41];
  Times 0x2 [43]] [])]);
  Unpack 40 (
  Case 39 [
  Unpack 47 (
  Leaf [Times 0x1 [19];
  Times 0x4 [35];
  Times 0x4 [34];
  Times 0x4 [11; 45];
  Times 0xf3c [12; 45];
  Times 0x27 [13; 45];
  Times 0x4 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [18];
  Times 0x4 [38];
  Times 0x4 [36];
  Times 0x4 [11; 46];
  Times 0xf3c [12; 46];
  Times 0x27 [13; 46];
  Times 0x4 [48]] []);
  Unpack 47 (
  Leaf [Times 0x1 [18];
  Times 0x4 [38];
  Times 0x4 [36];
  Times 0x4 [11; 46];
  Times 0xf3c [12; 46];
  Times 0x27 [13; 46];
  Times 0x4 [49]] [])]);
  Unpack 40 (
  Case 39 [
  Unpack 48 (
  Case 32 [
  Unpack 52 (
  Case 47 [
  Unpack 55 (
  Leaf [Times 0xa [19];
  Times 0x1 [44];
  Times 0x1 [42];
  Times 0x186 [10; 12];
  Times 0x27 [11; 12];
  Times 0x1 [11; 15];
  Times 0x1 [56]] []);
  Unpack 55 (
  Leaf [Times 0x14 [18];
  Times 0x2 [46];
  Times 0x2 [41];
  Times 0x30c [10; 12];
  Times 0x26 [11; 46];
  Times 0x26 [11; 41];
  Times 0x28 [11; 27];
  Times 0x28 [11; 31];
  Times 0x28 [11; 53];
  Times 0x28 [11; 54];
  Times 0x28 [11; 30];
  Square 0x5 [56] (3 - 19 * epsilon);
  Square 0x5 [45] (1 - 19 * epsilon)] []);
  Unpack 55 (
  Leaf [Times 0xa [19];
  Times 0x1 [44];
  Times 0x1 [42];
  Times 0x186 [10; 12];
  Times 0x27 [11; 12];
  Times 0x1 [11; 15];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [34];
  Times 0x1 [35];
  Times 0x1 [53];
  Times 0x1 [49]] []);
  Unpack 52 (
  Leaf [Times 0x1 [11];
  Times 0x3e2 [12];
  Times 0xa [13];
  Times 0x1 [21];
  Times 0x1 [22];
  Times 0x2 [23];
  Times 0x2 [24];
  Times 0x1 [25];
  Times 0x2 [27];
  Times 0x2 [31];
  Times 0x1 [34];
  Times 0x1 [35];
  Times 0x2 [53];
  Times 0x1 [49]] []);
  Unpack 52 (
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [28];
  Times 0x1 [29];
  Times 0x1 [34];
  Times 0x1 [35];
  Times 0x1 [53];
  Times 0x1 [49]] [])]);
  Unpack 48 (
  Leaf [Times 0xa [18];
  Times 0x1 [38];
  Times 0x1 [36];
  Times 0x186 [10; 12];
  Times 0x27 [11; 12];
  Times 0x1 [11; 17];
  Times 0x1 [49]] []);
  Unpack 48 (
  Leaf [Times 0xa [18];
  Times 0x1 [38];
  Times 0x1 [36];
  Times 0x186 [10; 12];
  Times 0x27 [11; 12];
  Times 0x1 [11; 17];
  Times 0x1 [50]] [])])])])])];
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

Lemma nelp_self_3210_1_checked : check nelp_self_3210_1_hypotheses nelp_self_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_3210_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point3_0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_lower_point3_0_row column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column column_upper_point3_3_column other0 other1 other4 other5 : R,
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
    (((prob_row_C - 2 * prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon -
    row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\
    (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (2 * row_lower_high0_column - row_lower_low0_row >= 0) /\
    (1 - prob_row_C > 0) /\ ((1 - row_lower_high0_column > 0) \/ (row_lower_low0_row - 1 >= 0))) \/ ((prob_row_C -
    row_lower_low0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (delta + row_lower_low0_column -
    row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0) /\ (row_lower_point3_0_column -
    row_lower_low0_column >= 0) /\ (1 - row_lower_point3_0_column > 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/
    ((row_lower_high0_row - 1 >= 0) /\ (row_lower_high0_column - 1 >= 0))))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (prob_row_C - 2 * prob_column_C > 0)) \/ ((1 - prob_row_C > 0) /\ (1 - prob_column_C >
    0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\
    (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2
    * row_upper_high0_column - row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((prob_column_C - 2 * prob_row_C > 0)) \/ ((epsilon * column_lower_low0_column + prob_column_C - epsilon -
    column_lower_low0_column >= 0) /\ (prob_column_C - column_lower_low0_column >= 0) /\ (column_lower_high0_column -
    prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\ (1 - prob_row_C > 0)
    /\ (1 - prob_column_C > 0)) \/ ((prob_column_C - column_lower_low0_column >= 0) /\ (prob_row_C -
    column_lower_low0_row >= 0) /\ (column_lower_high0_row - prob_row_C >= 0) /\ (delta + column_lower_low0_row -
    column_lower_high0_row >= 0) /\ (1 - column_lower_high0_column >= 0) /\ (delta + column_lower_low0_column -
    column_lower_high0_column >= 0) /\ (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0) /\
    (column_lower_point3_0_row - column_lower_low0_row >= 0) /\ (1 - column_lower_point3_0_row > 0)) \/
    ((column_lower_high0_row - 1 >= 0) /\ (column_lower_high0_column - 1 >= 0))))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0) /\ (prob_column_C - 2 * prob_row_C > 0)) \/ ((1 - prob_row_C > 0) /\ (1 - prob_column_C >
    0)) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (column_upper_high0_row - prob_row_C >= 0) /\ (delta +
    column_upper_low0_row - column_upper_high0_row >= 0) /\ (1 - column_upper_high0_column >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (((column_upper_point3_3_column -
    column_upper_low0_column >= 0) /\ (column_upper_high0_column - column_upper_point3_3_column >= 0)) \/ ((-
    (column_upper_low0_row) >= 0)) \/ ((- (column_upper_low0_column) >= 0)) \/ ((- (column_upper_low0_row) >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point3_0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_lower_point3_0_row column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column column_upper_point3_3_column other0 other1 other4 other5 => check_refutes (point [epsilon;
  delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_low0_column;
  row_lower_high0_column; row_lower_point3_0_column; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column;
  row_upper_high0_column; column_lower_low0_row; column_lower_high0_row; column_lower_low0_column;
  column_lower_high0_column; column_lower_point3_0_row; column_upper_low0_row; column_upper_high0_row;
  column_upper_low0_column; column_upper_high0_column; column_upper_point3_3_column; other0; other1; other4; other5])
  nelp_self_3210_1_hypotheses nelp_self_3210_1_certificate nelp_self_3210_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_self_3210_2_hypotheses : list formula :=
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

Definition nelp_self_3210_2_certificate : tree :=
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

Lemma nelp_self_3210_2_checked : check nelp_self_3210_2_hypotheses nelp_self_3210_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_3210_2 :
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
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_self_3210_2_hypotheses
  nelp_self_3210_2_certificate nelp_self_3210_2_checked).
Qed.

(* payoff(column) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); column_upper_low0_row is
column.upper.low0[row]; column_upper_high0_row is column.upper.high0[row]; column_upper_low0_column is
column.upper.low0[column]; column_upper_high0_column is column.upper.high0[column] *)
Definition nelp_self_3210_3_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let column_upper_low0_row := X 4 in
  let column_upper_high0_row := X 5 in let column_upper_low0_column := X 6 in let column_upper_high0_column := X 7 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C)];
  Positive (prob_column_C - 12 * delta - 2 * prob_row_C);
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (2 * column_upper_high0_row -
  column_upper_low0_column)]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative (delta +
  column_upper_low0_column - column_upper_high0_column); NotNegative (2 * column_upper_high0_row -
  column_upper_low0_column)]]]%formulas.

Definition nelp_self_3210_3_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let column_upper_low0_row := X 4 in
  let column_upper_high0_row := X 5 in let column_upper_low0_column := X 6 in let column_upper_high0_column := X 7 in
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
  Times 0x2 [7];
  Times 0x2 [8];
  Times 0x1 [9];
  Times 0x1 [10];
  Times 0x1 [11]] []);
  Unpack 6 (
  Leaf [Times 0x9 [4];
  Times 0x1 [2];
  Times 0x2 [8];
  Times 0x2 [9];
  Times 0x1 [7];
  Times 0x1 [10];
  Times 0x1 [11]] [])])).

Lemma nelp_self_3210_3_checked : check nelp_self_3210_3_hypotheses nelp_self_3210_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_3210_3 :
  forall delta prob_row_C prob_column_C column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* denied: payoff(column) >= P - 4*δ*(T - S) *)
    (prob_column_C - 12 * delta - 2 * prob_row_C > 0) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (2 * column_upper_high0_row - column_upper_low0_column
    >= 0)) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C - column_upper_low0_row >= 0) /\ (delta +
    column_upper_low0_row - column_upper_high0_row >= 0) /\ (delta + column_upper_low0_column -
    column_upper_high0_column >= 0) /\ (2 * column_upper_high0_row - column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column => check_refutes (point [delta; prob_row_C; prob_column_C; column_upper_low0_row;
  column_upper_high0_row; column_upper_low0_column; column_upper_high0_column]) nelp_self_3210_3_hypotheses
  nelp_self_3210_3_certificate nelp_self_3210_3_checked).
Qed.
