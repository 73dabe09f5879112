(* nelp-self-all-3210-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto; payoff(row) >= P; payoff(column) >= P *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); off_row is off[row];
above_row_number is above[row].number; below_row_low is below[row].low; below_row_high is below[row].high; above_row_low
is above[row].low; above_row_high is above[row].high; off_column is off[column]; above_column_number is
above[column].number; below_column_low is below[column].low; below_column_high is below[column].high; above_column_low
is above[column].low; above_column_high is above[column].high *)
Definition nelp_self_all_3210_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let off_row := X 5 in
  let above_row_number := X 6 in let below_row_low := X 7 in let below_row_high := X 8 in let above_row_low := X 9 in
  let above_row_high := X 10 in let off_column := X 11 in let above_column_number := X 12 in
  let below_column_low := X 13 in let below_column_high := X 14 in let above_column_low := X 15 in
  let above_column_high := X 16 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (1 - prob_row_C)];
  And [NotNegative (1 - prob_column_C)];
  And [Or [Positive (2 * prob_column_C - prob_row_C - 1); Positive (2 * prob_row_C - prob_column_C - 1); And
  [NotNegative (2 * prob_column_C - prob_row_C - 1); NotNegative (2 * prob_row_C - prob_column_C - 1)]]; Or [Positive (2
  * prob_column_C - prob_row_C); Positive (4 * prob_row_C - 2 * prob_column_C - 3); And [NotNegative (4 * prob_row_C - 2
  * prob_column_C - 3)]]; Or [Positive (4 * prob_column_C - 2 * prob_row_C - 3); Positive (2 * prob_row_C -
  prob_column_C); And [NotNegative (4 * prob_column_C - 2 * prob_row_C - 3)]]; Or [NotNegative (prob_row_C - 1);
  NotNegative (prob_column_C - 1)]; NotNegative (2 * prob_column_C - prob_row_C); NotNegative (2 * prob_row_C -
  prob_column_C)];
  And [NotNegative (off_row); Positive (delta - 2 * off_row); NotNegative (prob_row_C - off_row); Or [And [Zero (2 *
  off_row + 2 * above_row_number - delta - 2 * prob_row_C); NotNegative (1 - above_row_number)]; And [Zero (prob_row_C -
  1); Zero (off_row); Zero (above_row_number - 1)]]; NotNegative (below_row_low); NotNegative (delta + off_row +
  below_row_low - prob_row_C); Or [Zero (below_row_low); Zero (delta + off_row + below_row_low - prob_row_C)];
  NotNegative (1 - below_row_high); NotNegative (delta + prob_row_C - off_row - below_row_high); Or [Zero
  (below_row_high - 1); Zero (off_row + below_row_high - delta - prob_row_C)]; NotNegative (above_row_low); NotNegative
  (delta + above_row_low - above_row_number); Or [Zero (above_row_low); Zero (delta + above_row_low -
  above_row_number)]; NotNegative (1 - above_row_high); NotNegative (delta + above_row_number - above_row_high); Or
  [Zero (above_row_high - 1); Zero (above_row_high - delta - above_row_number)]];
  And [NotNegative (off_column); Positive (delta - 2 * off_column); Or [And [Zero (2 * off_column + 2 *
  above_column_number - delta - 2 * prob_column_C); NotNegative (1 - above_column_number)]; And [Zero (prob_column_C -
  1); Zero (off_column); Zero (above_column_number - 1)]]; NotNegative (below_column_low); NotNegative (delta +
  off_column + below_column_low - prob_column_C); Or [Zero (below_column_low); Zero (delta + off_column +
  below_column_low - prob_column_C)]; NotNegative (1 - below_column_high); NotNegative (delta + prob_column_C -
  off_column - below_column_high); Or [Zero (below_column_high - 1); Zero (off_column + below_column_high - delta -
  prob_column_C)]; NotNegative (above_column_low); NotNegative (delta + above_column_low - above_column_number); Or
  [Zero (above_column_low); Zero (delta + above_column_low - above_column_number)]; NotNegative (1 - above_column_high);
  NotNegative (delta + above_column_number - above_column_high); Or [Zero (above_column_high - 1); Zero
  (above_column_high - delta - above_column_number)]];
  Or [Positive (- (delta)); Positive (- (off_row)); Positive (- (below_row_low)); Positive (below_row_low - prob_row_C);
  Positive (prob_row_C - below_row_high); Positive (below_row_high - 1); Positive (off_row - prob_row_C); Positive
  (prob_row_C - off_row - 1); Positive (2 * off_row - delta); Positive (- (delta) - 2 * off_row); Positive (prob_row_C -
  delta - off_row - below_row_low); Positive (off_row + below_row_high - delta - prob_row_C); And [Or [Positive (delta +
  off_row + below_row_low - prob_row_C); Positive (prob_row_C - delta - off_row - below_row_low)]]; And [Or [Positive
  (below_row_high - 1); Positive (1 - below_row_high)]; Or [Positive (off_row + below_row_high - delta - prob_row_C);
  Positive (delta + prob_row_C - off_row - below_row_high)]]; Positive (- (below_column_low)); Positive
  (below_column_low - prob_column_C); Positive (prob_column_C - below_column_high); Positive (below_column_high - 1);
  Positive (off_column - prob_column_C); Positive (prob_column_C - off_column - 1); Positive (2 * off_column - delta);
  Positive (- (delta) - 2 * off_column); Positive (prob_column_C - delta - off_column - below_column_low); Positive
  (off_column + below_column_high - delta - prob_column_C); And [Or [Positive (delta + off_column + below_column_low -
  prob_column_C); Positive (prob_column_C - delta - off_column - below_column_low)]]; And [Or [Positive
  (below_column_high - 1); Positive (1 - below_column_high)]; Or [Positive (off_column + below_column_high - delta -
  prob_column_C); Positive (delta + prob_column_C - off_column - below_column_high)]]; Positive (below_row_low - 2 *
  below_column_high); And [Or [Positive (1 - below_row_high); Positive (below_column_low - below_column_high);
  NotNegative (below_column_low - 1)]; Or [Positive (1 - below_column_high); Positive (below_row_low - below_row_high);
  NotNegative (below_row_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low -
  below_column_high); NotNegative (below_row_low - 1); NotNegative (- (below_column_low))]]; And [Or [Positive
  (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative (- (below_row_low));
  NotNegative (below_column_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low -
  below_column_high); NotNegative (- (below_row_low)); NotNegative (- (below_column_low))]]; Positive (prob_row_C -
  above_row_number); Positive (- (above_row_low)); Positive (above_row_low - prob_row_C); Positive (prob_row_C -
  above_row_high); Positive (above_row_high - 1); Positive (- (above_row_number)); Positive (above_row_number - 1);
  Positive (2 * prob_row_C - delta - 2 * above_row_number); Positive (2 * above_row_number - delta - 2 * prob_row_C);
  Positive (above_row_number - delta - above_row_low); Positive (above_row_high - delta - above_row_number); And [Or
  [Positive (delta + above_row_low - above_row_number); Positive (above_row_number - delta - above_row_low)]]; And [Or
  [Positive (above_row_high - 1); Positive (1 - above_row_high)]; Or [Positive (above_row_high - delta -
  above_row_number); Positive (delta + above_row_number - above_row_high)]]; Positive (above_row_low - 2 *
  below_column_high); And [Or [Positive (1 - above_row_high); Positive (below_column_low - below_column_high);
  NotNegative (below_column_low - 1)]; Or [Positive (1 - below_column_high); Positive (above_row_low - above_row_high);
  NotNegative (above_row_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive (below_column_low -
  below_column_high); NotNegative (above_row_low - 1); NotNegative (- (below_column_low))]]; And [Or [Positive
  (above_row_low - above_row_high); Positive (below_column_low - below_column_high); NotNegative (- (above_row_low));
  NotNegative (below_column_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive (below_column_low -
  below_column_high); NotNegative (- (above_row_low)); NotNegative (- (below_column_low))]]; Positive (- (off_column));
  Positive (below_column_low - 2 * below_row_high); Positive (prob_column_C - above_column_number); Positive (-
  (above_column_low)); Positive (above_column_low - prob_column_C); Positive (prob_column_C - above_column_high);
  Positive (above_column_high - 1); Positive (- (above_column_number)); Positive (above_column_number - 1); Positive (2
  * prob_column_C - delta - 2 * above_column_number); Positive (2 * above_column_number - delta - 2 * prob_column_C);
  Positive (above_column_number - delta - above_column_low); Positive (above_column_high - delta - above_column_number);
  And [Or [Positive (delta + above_column_low - above_column_number); Positive (above_column_number - delta -
  above_column_low)]]; And [Or [Positive (above_column_high - 1); Positive (1 - above_column_high)]; Or [Positive
  (above_column_high - delta - above_column_number); Positive (delta + above_column_number - above_column_high)]];
  Positive (above_column_low - 2 * below_row_high); And [Or [Positive (1 - below_row_high); Positive (above_column_low -
  above_column_high); NotNegative (above_column_low - 1)]; Or [Positive (1 - above_column_high); Positive (below_row_low
  - below_row_high); NotNegative (below_row_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive
  (above_column_low - above_column_high); NotNegative (below_row_low - 1); NotNegative (- (above_column_low))]]; And [Or
  [Positive (below_row_low - below_row_high); Positive (above_column_low - above_column_high); NotNegative (-
  (below_row_low)); NotNegative (above_column_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive
  (above_column_low - above_column_high); NotNegative (- (below_row_low)); NotNegative (- (above_column_low))]]]]%formulas.

Definition nelp_self_all_3210_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let off_row := X 5 in
  let above_row_number := X 6 in let below_row_low := X 7 in let below_row_high := X 8 in let above_row_low := X 9 in
  let above_row_high := X 10 in let off_column := X 11 in let above_column_number := X 12 in
  let below_column_low := X 13 in let below_column_high := X 14 in let above_column_low := X 15 in
  let above_column_high := X 16 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Case 15 [
  Case 16 [
  Leaf [Times 0x3 [13];
  Times 0x1 [19];
  Times 0x1 [52]] [];
  Case 17 [
  Case 23 [
  Unpack 54 (
  Leaf [Times 0x1 [21];
  Times 0x2 [56];
  Times 0x2 [53]] [Multiple (1) 55]);
  Unpack 54 (
  Case 26 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [25];
  Times 0x64 [53]] [Multiple (- (100)) 58;
  Multiple (- (100)) 56];
  Case 29 [
  Case 32 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [31]] [Multiple (- (100)) 60;
  Multiple (100) 57];
  Case 35 [
  Case 41 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [51];
  Times 0x64 [37];
  Times 0xc8 [40];
  Times 0x64 [53]] [Multiple (- (200)) 62];
  Case 14 [
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x1 [53]] [];
  Case 38 [
  Unpack 64 (
  Case 47 [
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [46]] [Multiple (- (2)) 67;
  Multiple (1) 65;
  Multiple (- (2)) 62];
  Case 44 [
  Case 50 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 59];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [];
  Times 0x1 [53];
  Times 0x1 [70]] [Multiple (- (1)) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 59;
  Multiple (- (1)) 56;
  Multiple (1) 55];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [72]] [Multiple (1) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 59]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 62];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x1 [70]] [Multiple (1) 68];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 68];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [45];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x1 [36];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 62];
  Leaf [Times 0x1 [43];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [72]] [Multiple (1) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [24];
  Times 0x1 [70]] [Multiple (2) 68;
  Multiple (- (2)) 58;
  Multiple (2) 56;
  Multiple (- (2)) 55];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 57];
  Leaf [Times 0x1 [70];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 55];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 61];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [70];
  Times 0x1 []] [Multiple (1) 57];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 57;
  Multiple (- (2)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 57;
  Multiple (2) 55];
  Leaf [Times 0x1 [70]] [Multiple (1) 60];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (1) 57];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [72]] [Multiple (1) 60]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (1) 61]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [30];
  Times 0x1 [70]] [Multiple (2) 68;
  Multiple (- (2)) 60;
  Multiple (- (2)) 57];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 61];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [];
  Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 62;
  Multiple (2) 59];
  Leaf [Times 0x1 [37];
  Times 0x2 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [45]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x1 [70]] [Multiple (1) 69];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [70];
  Times 0x1 [45]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [70];
  Times 0x1 [66]] [];
  Leaf [Times 0x2 [36];
  Times 0x2 [37];
  Times 0x1 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x2 [36]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [70]] [Multiple (1) 67];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [43];
  Times 0x2 [70]] [Multiple (- (2)) 69;
  Multiple (2) 68;
  Multiple (1) 65];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [72]] [Multiple (1) 67]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [];
  Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65;
  Multiple (4) 59];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [73]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [73]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 62;
  Multiple (1) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 62;
  Multiple (1) 65]])];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [43];
  Times 0x2 [48]] [Multiple (2) 69;
  Multiple (2) 68;
  Multiple (1) 65]];
  Case 50 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 59];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [];
  Times 0x1 [53];
  Times 0x1 [70]] [Multiple (- (1)) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 59;
  Multiple (- (1)) 56;
  Multiple (1) 55];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [72]] [Multiple (1) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 59]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (1) 68];
  Leaf [Times 0x1 [70];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [45];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x1 [36];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 62];
  Leaf [Times 0x1 [43];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [72]] [Multiple (1) 62]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [43];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Leaf [Times 0x1 [51];
  Times 0x4 [36];
  Times 0x3 [37];
  Times 0x1 [70]] [Multiple (2) 68;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 57];
  Leaf [Times 0x1 [70];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 55];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 61];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [70];
  Times 0x1 []] [Multiple (1) 57];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 57;
  Multiple (- (2)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 57;
  Multiple (2) 55];
  Leaf [Times 0x1 [70]] [Multiple (1) 60];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (1) 57];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [72]] [Multiple (1) 60]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (1) 61]]);
  Leaf [Times 0x1 [];
  Times 0x2 [49];
  Times 0x1 [70]] [Multiple (2) 69;
  Multiple (2) 68;
  Multiple (- (1)) 65;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 61];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [];
  Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 62;
  Multiple (2) 59];
  Leaf [Times 0x1 [37];
  Times 0x2 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [45]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x1 [70]] [Multiple (1) 69];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [70];
  Times 0x1 [45]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [70];
  Times 0x1 [66]] [];
  Leaf [Times 0x2 [36];
  Times 0x2 [37];
  Times 0x1 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x2 [36]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [70]] [Multiple (1) 67];
  Leaf [Times 0x1 [49];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [72]] [Multiple (1) 67]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [];
  Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65;
  Multiple (4) 59];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [73]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [73]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 62;
  Multiple (1) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 62;
  Multiple (1) 65]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 59];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [];
  Times 0x1 [53];
  Times 0x1 [70]] [Multiple (- (1)) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 59;
  Multiple (- (1)) 56;
  Multiple (1) 55];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [72]] [Multiple (1) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 59]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (1) 68];
  Leaf [Times 0x1 [70];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [45];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x1 [36];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 62];
  Leaf [Times 0x1 [43];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [72]] [Multiple (1) 62]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [43];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Leaf [Times 0x1 [51];
  Times 0x4 [36];
  Times 0x3 [37];
  Times 0x1 [70]] [Multiple (2) 68;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 57];
  Leaf [Times 0x1 [70];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 55];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 61];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [70];
  Times 0x1 []] [Multiple (1) 57];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 57;
  Multiple (- (2)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 57;
  Multiple (2) 55];
  Leaf [Times 0x1 [70]] [Multiple (1) 60];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (1) 57];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [72]] [Multiple (1) 60]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (1) 61]]);
  Leaf [Times 0x1 [51];
  Times 0x1 [53];
  Times 0x4 [36];
  Times 0x3 [37];
  Times 0x1 [70]] [Multiple (2) 68;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 61];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 62]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [];
  Times 0x2 [12];
  Times 0x1 [63];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 62;
  Multiple (2) 59];
  Leaf [Times 0x1 [37];
  Times 0x2 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [45]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (2) 69;
  Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70];
  Times 0x1 [45]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [70];
  Times 0x1 [66]] [];
  Leaf [Times 0x2 [36];
  Times 0x2 [37];
  Times 0x1 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x2 [36]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [70]] [Multiple (1) 67];
  Leaf [Times 0x1 [49];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [72]] [Multiple (1) 67]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [49];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [];
  Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65;
  Multiple (4) 59];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [73]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 62;
  Multiple (1) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [12];
  Times 0x2 [63];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 62;
  Multiple (1) 65]])]]]]);
  Unpack 64 (
  Leaf [Times 0x1 [63];
  Times 0x2 [12]] [Multiple (1) 65])];
  Unpack 63 (
  Case 38 [
  Unpack 66 (
  Leaf [Times 0x1 [64];
  Times 0x1 [53];
  Times 0x1 [37];
  Times 0x2 [68]] [Multiple (1) 67]);
  Unpack 66 (
  Case 44 [
  Case 47 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [46]] [Multiple (- (100)) 71;
  Multiple (100) 69];
  Case 50 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 59];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [];
  Times 0x1 [53];
  Times 0x1 [73]] [Multiple (- (1)) 56];
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (2) 56];
  Leaf [Times 0x1 [73]] [Multiple (1) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (- (1)) 56;
  Multiple (1) 55];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [75]] [Multiple (1) 58]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [76]] [Multiple (1) 59]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [73];
  Times 0x1 []] [Multiple (- (1)) 68;
  Multiple (1) 67];
  Leaf [Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [37];
  Times 0x1 [73]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 62];
  Leaf [Times 0x1 [43];
  Times 0x1 [73]] [];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [75]] [Multiple (1) 62]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [76]] [Multiple (1) 70]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [24];
  Times 0x1 [73]] [Multiple (2) 70;
  Multiple (- (2)) 58;
  Multiple (2) 56;
  Multiple (- (2)) 55];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 57];
  Leaf [Times 0x1 [73];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 55];
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 61];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73];
  Times 0x1 []] [Multiple (1) 57];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (2) 57;
  Multiple (- (2)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (2)) 57;
  Multiple (2) 55];
  Leaf [Times 0x1 [73]] [Multiple (1) 60];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 61;
  Multiple (1) 57];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [75]] [Multiple (1) 60]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [76]] [Multiple (1) 61]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [30];
  Times 0x1 [73]] [Multiple (2) 70;
  Multiple (- (2)) 60;
  Multiple (- (2)) 57];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (1) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 62;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (1) 57];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [51];
  Times 0x1 [37];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 62]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [36]] [];
  Leaf [Times 0x2 [10];
  Times 0x1 [39];
  Times 0x1 [73]] [Multiple (- (2)) 62;
  Multiple (2) 68;
  Multiple (- (2)) 67;
  Multiple (2) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [73];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 71;
  Multiple (- (1)) 69;
  Multiple (1) 67];
  Leaf [Times 0x1 [73]] [Multiple (1) 72;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [73];
  Times 0x1 [45]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (2)) 69;
  Multiple (2) 67];
  Leaf [Times 0x1 [73]] [Multiple (1) 71];
  Leaf [Times 0x1 [49];
  Times 0x1 [73]] [];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [75]] [Multiple (1) 71]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [76]] [Multiple (1) 72]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [45];
  Times 0x1 [73]] [Multiple (- (2)) 71;
  Multiple (- (2)) 69;
  Multiple (2) 59];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 71;
  Multiple (- (1)) 69]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 71;
  Multiple (100) 69]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 71;
  Multiple (- (1)) 69]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 59;
  Multiple (- (1)) 58;
  Multiple (1) 56;
  Multiple (- (1)) 55];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 71;
  Multiple (100) 69]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [48]] [Multiple (1) 72;
  Multiple (1) 69]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [42]] [Multiple (1) 70;
  Multiple (- (1)) 68;
  Multiple (1) 67]])])]];
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [Multiple (1) 61;
  Multiple (1) 57]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [27]] [Multiple (1) 59;
  Multiple (- (1)) 56;
  Multiple (1) 55]]])];
  Case 26 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [20];
  Times 0x3e6 [21];
  Times 0x2 [25];
  Times 0x1 [53]] [Multiple (- (2)) 54];
  Case 38 [
  Unpack 55 (
  Leaf [Times 0x1 [37];
  Times 0x2 [57];
  Times 0x2 [53]] [Multiple (1) 56]);
  Unpack 55 (
  Case 41 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [40];
  Times 0x1 [53]] [Multiple (- (1)) 59;
  Multiple (- (1)) 57];
  Case 44 [
  Case 47 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [46]] [Multiple (- (100)) 61;
  Multiple (100) 58];
  Case 50 [
  Case 14 [
  Case 23 [
  Unpack 64 (
  Case 32 [
  Leaf [Times 0xa [8];
  Times 0x1 [9];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x4 [24];
  Times 0x6 [31];
  Times 0x1 [53]] [Multiple (- (6)) 67;
  Multiple (3) 65;
  Multiple (- (4)) 54];
  Case 29 [
  Case 35 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [24]] [];
  Leaf [Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 68];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [22];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [20];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 54];
  Leaf [Times 0x1 [28];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [72]] [Multiple (1) 54]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [70]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [70];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 59];
  Leaf [Times 0x1 [43];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [72]] [Multiple (1) 59]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [73]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [];
  Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (2) 60;
  Multiple (- (1)) 54];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [21];
  Times 0x2 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [20];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 69];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 69];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x1 [30];
  Times 0x1 [70]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [70];
  Times 0x1 [66]] [];
  Leaf [Times 0x2 [20];
  Times 0x2 [21];
  Times 0x1 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x2 [20]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [70]] [Multiple (1) 67];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [28];
  Times 0x2 [70]] [Multiple (- (2)) 69;
  Multiple (2) 68;
  Multiple (1) 65];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [72]] [Multiple (1) 67]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [];
  Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [70]] [Multiple (4) 60;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 54;
  Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 54;
  Multiple (1) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [36]] [];
  Leaf [Times 0x2 [10];
  Times 0x1 [39];
  Times 0x1 [70]] [Multiple (- (2)) 59;
  Multiple (2) 57;
  Multiple (- (2)) 56;
  Multiple (2) 68];
  Leaf [Times 0x1 [70]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [70];
  Times 0x1 [45]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 61];
  Leaf [Times 0x1 [49];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [72]] [Multiple (1) 61]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [73]] [Multiple (1) 62]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [45];
  Times 0x1 [70]] [Multiple (- (2)) 61;
  Multiple (- (2)) 58;
  Multiple (2) 68];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [72]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [72]] [Multiple (100) 61;
  Multiple (100) 58]])];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [28];
  Times 0x2 [33]] [Multiple (2) 69;
  Multiple (2) 68;
  Multiple (1) 65]];
  Case 35 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [24]] [];
  Leaf [Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (1) 68];
  Leaf [Times 0x1 [70];
  Times 0x1 [27]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [20];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 54];
  Leaf [Times 0x1 [28];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [72]] [Multiple (1) 54]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [28];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [70]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [70];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 59];
  Leaf [Times 0x1 [43];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [72]] [Multiple (1) 59]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [73]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [];
  Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (2) 60;
  Multiple (- (1)) 54];
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [73]] [Multiple (- (1)) 54]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [21];
  Times 0x2 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [20];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 69];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 69];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x1 [30];
  Times 0x1 [70]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [70];
  Times 0x1 [66]] [];
  Leaf [Times 0x2 [20];
  Times 0x2 [21];
  Times 0x1 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x2 [20]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [70]] [Multiple (1) 67];
  Leaf [Times 0x1 [34];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [72]] [Multiple (1) 67]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [];
  Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [70]] [Multiple (4) 60;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 54;
  Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 54;
  Multiple (1) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [];
  Times 0x1 [13];
  Times 0x2 [34];
  Times 0x1 [70]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (2) 69;
  Multiple (2) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [70]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [70];
  Times 0x1 [45]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 61];
  Leaf [Times 0x1 [49];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [72]] [Multiple (1) 61]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [73]] [Multiple (1) 62]]);
  Leaf [Times 0x1 [];
  Times 0x2 [34];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (2) 69;
  Multiple (2) 68;
  Multiple (- (1)) 65];
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [73]] [Multiple (- (1)) 54]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [72]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [72]] [Multiple (100) 61;
  Multiple (100) 58]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [24]] [];
  Leaf [Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (1) 68];
  Leaf [Times 0x1 [70];
  Times 0x1 [27]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [20];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 54];
  Leaf [Times 0x1 [28];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [72]] [Multiple (1) 54]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [28];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [70]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [70];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 59];
  Leaf [Times 0x1 [43];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [72]] [Multiple (1) 59]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [73]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [];
  Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [70]] [Multiple (2) 60;
  Multiple (- (1)) 54];
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [73]] [Multiple (- (1)) 54]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [21];
  Times 0x2 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [20];
  Times 0x2 [70]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x4 [20];
  Times 0x3 [21];
  Times 0x2 [70]] [Multiple (2) 69;
  Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x1 [33]] [];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x1 [30];
  Times 0x1 [70]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [70];
  Times 0x1 [66]] [];
  Leaf [Times 0x2 [20];
  Times 0x2 [21];
  Times 0x1 [70]] [Multiple (1) 65];
  Leaf [Times 0x1 [70];
  Times 0x2 [20]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [70]] [Multiple (1) 67];
  Leaf [Times 0x1 [34];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [72]] [Multiple (1) 67]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [34];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [];
  Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [70]] [Multiple (4) 60;
  Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [73]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [63];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [72]] [Multiple (- (2)) 67;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 54;
  Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [72]] [Multiple (2) 67;
  Multiple (- (2)) 54;
  Multiple (1) 65];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [72];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [52];
  Times 0x4 [20];
  Times 0x3 [21];
  Times 0x1 [70]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (2) 68];
  Leaf [Times 0x1 [70]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [70];
  Times 0x1 [45]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 61];
  Leaf [Times 0x1 [49];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [72]] [Multiple (1) 61]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [73]] [Multiple (1) 62]]);
  Leaf [Times 0x1 [52];
  Times 0x1 [53];
  Times 0x4 [20];
  Times 0x3 [21];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (2) 68];
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [73]] [Multiple (- (1)) 54]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [63];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [72]] [Multiple (- (1)) 54];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [72]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 68;
  Multiple (- (1)) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [72];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [72]] [Multiple (100) 61;
  Multiple (100) 58]])]]]]);
  Unpack 64 (
  Leaf [Times 0x1 [63];
  Times 0x2 [13]] [Multiple (1) 65])];
  Leaf [Times 0x1 [63];
  Times 0x2 [12]] [Multiple (1) 56];
  Unpack 63 (
  Case 23 [
  Unpack 66 (
  Leaf [Times 0x1 [65];
  Times 0x1 [53];
  Times 0x1 [21];
  Times 0x2 [68]] [Multiple (1) 67]);
  Unpack 66 (
  Case 29 [
  Case 32 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [31]] [Multiple (- (100)) 71;
  Multiple (100) 69];
  Case 35 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 54;
  Multiple (1) 68];
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 70];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [22];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (2)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (2) 68];
  Leaf [Times 0x1 [73]] [Multiple (1) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 70;
  Multiple (- (1)) 68;
  Multiple (1) 67];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 54];
  Leaf [Times 0x1 [75]] [Multiple (1) 54]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [76]] [Multiple (1) 70]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [73];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [73]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [37];
  Times 0x1 [73]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x1 [43];
  Times 0x1 [73]] [];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [75]] [Multiple (1) 59]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [76]] [Multiple (1) 60]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [24];
  Times 0x1 [73]] [Multiple (2) 60;
  Multiple (- (2)) 54;
  Multiple (2) 68;
  Multiple (- (2)) 67];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 69];
  Leaf [Times 0x1 [73];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 71;
  Multiple (- (1)) 69;
  Multiple (1) 67];
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (1) 72];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [73];
  Times 0x1 []] [Multiple (1) 69];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (2)) 69;
  Multiple (2) 67];
  Leaf [Times 0x1 [73]] [Multiple (1) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 72;
  Multiple (1) 69];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [75]] [Multiple (1) 71]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [76]] [Multiple (1) 72]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [30];
  Times 0x1 [73]] [Multiple (2) 60;
  Multiple (- (2)) 71;
  Multiple (- (2)) 69];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (1) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75]] [Multiple (1) 71;
  Multiple (1) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [75]] [Multiple (1) 71;
  Multiple (1) 69];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [75];
  Times 0x1 [53]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [36]] [];
  Leaf [Times 0x2 [10];
  Times 0x1 [39];
  Times 0x1 [73]] [Multiple (- (2)) 59;
  Multiple (2) 57;
  Multiple (- (2)) 56;
  Multiple (2) 70];
  Leaf [Times 0x1 [73]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [73];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [73];
  Times 0x1 [45]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [73]] [Multiple (1) 61];
  Leaf [Times 0x1 [49];
  Times 0x1 [73]] [];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [75]] [Multiple (1) 61]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [76]] [Multiple (1) 62]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [45];
  Times 0x1 [73]] [Multiple (- (2)) 61;
  Multiple (- (2)) 58;
  Multiple (2) 70];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 54;
  Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x1 [21];
  Times 0x2 [75];
  Times 0x1 [53]] [Multiple (2) 54];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 61;
  Multiple (100) 58]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [Multiple (1) 72;
  Multiple (1) 69]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [27]] [Multiple (1) 70;
  Multiple (- (1)) 68;
  Multiple (1) 67]])])];
  Leaf [Times 0x1 [10];
  Times 0x1 [48]] [Multiple (1) 62;
  Multiple (1) 58]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [42]] [Multiple (1) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56]]])]]];
  Unpack 52 (
  Case 14 [
  Case 17 [
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x1 [55]] [];
  Case 23 [
  Unpack 56 (
  Case 26 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [21];
  Times 0xc8 [25];
  Times 0x64 [19];
  Times 0x64 [55]] [Multiple (- (200)) 59];
  Case 29 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x2 [20];
  Times 0x2 [28];
  Times 0x7cc [36];
  Times 0x3e6 [37];
  Times 0x1 [53];
  Times 0x4 [13]] [Multiple (2) 60];
  Case 32 [
  Leaf [Times 0xa [8];
  Times 0x1 [9];
  Times 0x1 [21];
  Times 0x4 [24];
  Times 0x6 [31];
  Times 0x1 [19];
  Times 0x1 [55]] [Multiple (- (6)) 61;
  Multiple (- (4)) 59;
  Multiple (3) 57];
  Case 35 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x2 [20];
  Times 0x2 [34];
  Times 0x7ca [36];
  Times 0x3e5 [37];
  Times 0x1 [53];
  Times 0x4 [13]] [Multiple (2) 62;
  Multiple (- (1)) 57];
  Case 38 [
  Unpack 63 (
  Leaf [Times 0x1 [37];
  Times 0x2 [65];
  Times 0x2 [55]] [Multiple (1) 64]);
  Unpack 63 (
  Case 41 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [40];
  Times 0x1 [55]] [Multiple (- (1)) 67;
  Multiple (- (1)) 65];
  Case 44 [
  Case 47 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [46]] [Multiple (- (100)) 69;
  Multiple (100) 66];
  Case 50 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [24]] [];
  Leaf [Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [71]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [20];
  Times 0x1 [21];
  Times 0x1 [71]] [Multiple (1) 60];
  Leaf [Times 0x1 [71];
  Times 0x1 [27]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [20];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [20];
  Times 0x1 [21];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 59];
  Leaf [Times 0x1 [28];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 59]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [28];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [71]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [71]] [Multiple (1) 68;
  Multiple (- (1)) 64];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (- (1)) 65;
  Multiple (1) 64];
  Leaf [Times 0x1 [71]] [Multiple (1) 65;
  Multiple (- (1)) 64];
  Leaf [Times 0x1 [37];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 67];
  Leaf [Times 0x1 [43];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [73]] [Multiple (1) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [74]] [Multiple (1) 68]]);
  Leaf [Times 0x1 [];
  Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [71]] [Multiple (2) 68;
  Multiple (- (1)) 59];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 68];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [74]] [Multiple (- (1)) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [73];
  Times 0x1 [55]] [Multiple (1) 67;
  Multiple (- (1)) 65]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64];
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [21];
  Times 0xc8 [73];
  Times 0x64 [19];
  Times 0x64 [55]] [Multiple (200) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64];
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [21];
  Times 0xc8 [73];
  Times 0x64 [19];
  Times 0x64 [55]] [Multiple (200) 59];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [73];
  Times 0x1 [55]] [Multiple (1) 67;
  Multiple (- (1)) 65]]);
  Leaf [Times 0x1 [21];
  Times 0x2 [71]] [Multiple (1) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [20];
  Times 0x2 [71]] [Multiple (- (2)) 61;
  Multiple (- (1)) 57];
  Leaf [Times 0x4 [20];
  Times 0x3 [21];
  Times 0x2 [71]] [Multiple (2) 62;
  Multiple (1) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [33]] [];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x1 [30];
  Times 0x1 [71]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [71];
  Times 0x1 [58]] [];
  Leaf [Times 0x2 [20];
  Times 0x2 [21];
  Times 0x1 [71]] [Multiple (1) 57];
  Leaf [Times 0x1 [71];
  Times 0x2 [20]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [71]] [Multiple (1) 61];
  Leaf [Times 0x1 [34];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (1) 61]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [34];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Leaf [Times 0x2 [];
  Times 0x4 [13];
  Times 0x2 [54];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [71]] [Multiple (4) 68;
  Multiple (- (2)) 61;
  Multiple (- (1)) 57];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 68];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x4 [13];
  Times 0x2 [54];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [74]] [Multiple (- (2)) 61;
  Multiple (- (1)) 57]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64];
  Leaf [Times 0x4 [13];
  Times 0x2 [54];
  Times 0x4 [20];
  Times 0x1 [21];
  Times 0x2 [73]] [Multiple (- (2)) 61;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [73];
  Times 0x1 [55]] [Multiple (1) 67;
  Multiple (- (1)) 65]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [73]] [Multiple (2) 61;
  Multiple (- (2)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (- (1)) 64];
  Leaf [Times 0x2 [20];
  Times 0x1 [21];
  Times 0x2 [24];
  Times 0x2 [73]] [Multiple (2) 61;
  Multiple (- (2)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [20];
  Times 0x3e7 [21];
  Times 0x1 [73];
  Times 0x1 [55]] [Multiple (1) 67;
  Multiple (- (1)) 65]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [19];
  Times 0x4 [20];
  Times 0x3 [21];
  Times 0x1 [71]] [Multiple (- (1)) 67;
  Multiple (1) 65;
  Multiple (2) 60];
  Leaf [Times 0x1 [71]] [Multiple (1) 66;
  Multiple (- (1)) 64];
  Leaf [Times 0x1 [71];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 69;
  Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x1 [71]] [Multiple (1) 70;
  Multiple (- (1)) 64];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [45]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 66;
  Multiple (- (2)) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 66;
  Multiple (2) 64];
  Leaf [Times 0x1 [71]] [Multiple (1) 69];
  Leaf [Times 0x1 [49];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Leaf [Times 0x1 [19];
  Times 0x4 [20];
  Times 0x3 [21];
  Times 0x1 [71]] [Multiple (- (1)) 69;
  Multiple (- (1)) 66;
  Multiple (1) 64;
  Multiple (2) 60];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 70];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [74]] [Multiple (- (1)) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [20];
  Times 0x1 [21];
  Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [73]] [Multiple (100) 69;
  Multiple (100) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (- (1)) 66];
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [21];
  Times 0xc8 [73];
  Times 0x64 [19];
  Times 0x64 [55]] [Multiple (200) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 69;
  Multiple (- (1)) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (- (1)) 66];
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [21];
  Times 0xc8 [73];
  Times 0x64 [19];
  Times 0x64 [55]] [Multiple (200) 59];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [73]] [Multiple (100) 69;
  Multiple (100) 66]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [48]] [Multiple (1) 70;
  Multiple (1) 66]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [42]] [Multiple (1) 68;
  Multiple (- (1)) 65;
  Multiple (1) 64]]])]]]]]);
  Unpack 56 (
  Leaf [Times 0x1 [54];
  Times 0x2 [13]] [Multiple (1) 57])]];
  Leaf [Times 0x1 [];
  Times 0x3 [13];
  Times 0x1 [54];
  Times 0x1 [53]] [];
  Unpack 54 (
  Leaf [Times 0x1 [];
  Times 0x3 [13];
  Times 0x1 [56];
  Times 0x1 [53]] [])])];
  Leaf [Times 0x3 [12];
  Times 0x1 [51];
  Times 0x1 [18]] [];
  Unpack 51 (
  Case 14 [
  Leaf [Times 0x1 [];
  Times 0x3 [12];
  Times 0x1 [53];
  Times 0x1 [52]] [];
  Case 17 [
  Case 23 [
  Unpack 55 (
  Leaf [Times 0x1 [21];
  Times 0x2 [57];
  Times 0x2 [54]] [Multiple (1) 56]);
  Unpack 55 (
  Case 26 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [25];
  Times 0x64 [54]] [Multiple (- (100)) 59;
  Multiple (- (100)) 57];
  Case 29 [
  Case 32 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [31]] [Multiple (- (100)) 61;
  Multiple (100) 58];
  Case 35 [
  Case 38 [
  Unpack 63 (
  Case 41 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [37];
  Times 0xc8 [40];
  Times 0x64 [18];
  Times 0x64 [54]] [Multiple (- (200)) 66];
  Case 44 [
  Leaf [Times 0x1 [9];
  Times 0x3e6 [10];
  Times 0xa [11];
  Times 0x2 [36];
  Times 0x2 [43];
  Times 0x1 [52];
  Times 0x4 [12]] [Multiple (2) 67];
  Case 47 [
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [46]] [Multiple (- (2)) 68;
  Multiple (1) 64;
  Multiple (- (2)) 66];
  Case 50 [
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x2 [36];
  Times 0x2 [49];
  Times 0x1 [52];
  Times 0x4 [12]] [Multiple (2) 69;
  Multiple (- (1)) 64];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [70];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 60];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [];
  Times 0x1 [54];
  Times 0x1 [70]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 57];
  Leaf [Times 0x1 [70]] [Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [72]] [Multiple (1) 59]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [73]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [39]] [];
  Leaf [Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (1) 67];
  Leaf [Times 0x1 [70];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [45];
  Times 0x2 [70]] [Multiple (- (2)) 68;
  Multiple (- (1)) 64];
  Leaf [Times 0x2 [12];
  Times 0x1 [53];
  Times 0x1 [36];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [];
  Leaf [Times 0x1 [70]] [Multiple (1) 66];
  Leaf [Times 0x1 [43];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [72]] [Multiple (1) 66]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [43];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 67]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [37];
  Times 0x1 [70];
  Times 0x1 [18]] [Multiple (2) 67;
  Multiple (- (1)) 59;
  Multiple (1) 57];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [12];
  Times 0x1 [53];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 66]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [37];
  Times 0x7ca [45];
  Times 0x7cc [72];
  Times 0x1 [18];
  Times 0x1 [54]] [Multiple (- (1994)) 68;
  Multiple (1996) 66;
  Multiple (- (997)) 64]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [12];
  Times 0x1 [53];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 66]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [37];
  Times 0x7ca [45];
  Times 0x7cc [72];
  Times 0x1 [18];
  Times 0x1 [54]] [Multiple (- (1994)) 68;
  Multiple (1996) 66;
  Multiple (- (997)) 64]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 58];
  Leaf [Times 0x1 [70];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [70];
  Times 0x1 [12]] [Multiple (1) 62];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [70];
  Times 0x1 []] [Multiple (1) 58];
  Leaf [Times 0x1 [70]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [70]] [Multiple (1) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [70]] [Multiple (- (1)) 62;
  Multiple (1) 58];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [72]] [Multiple (1) 61]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [73]] [Multiple (1) 62]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [37];
  Times 0x1 [70];
  Times 0x1 [18]] [Multiple (2) 67;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [12];
  Times 0x1 [53];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [73]] [Multiple (- (1)) 66]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [37];
  Times 0x7ca [45];
  Times 0x7cc [72];
  Times 0x1 [18];
  Times 0x1 [54]] [Multiple (- (1994)) 68;
  Multiple (1996) 66;
  Multiple (- (997)) 64]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x2 [12];
  Times 0x1 [53];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [72]] [Multiple (- (1)) 66]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [37];
  Times 0x7ca [45];
  Times 0x7cc [72];
  Times 0x1 [18];
  Times 0x1 [54]] [Multiple (- (1994)) 68;
  Multiple (1996) 66;
  Multiple (- (997)) 64]]);
  Leaf [Times 0x1 [70];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [];
  Times 0x2 [12];
  Times 0x1 [53];
  Times 0x3 [36];
  Times 0x1 [37];
  Times 0x1 [70]] [Multiple (- (1)) 66;
  Multiple (2) 60];
  Leaf [Times 0x1 [37];
  Times 0x2 [70]] [Multiple (1) 64];
  Leaf [Times 0x1 [70];
  Times 0x1 [45]] [];
  Leaf [Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 68;
  Multiple (- (1)) 64];
  Leaf [Times 0x2 [10];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (2) 69;
  Multiple (1) 64];
  Leaf [Times 0x1 [70];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [70];
  Times 0x1 [45]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [70];
  Times 0x1 [65]] [];
  Leaf [Times 0x2 [36];
  Times 0x2 [37];
  Times 0x1 [70]] [Multiple (1) 64];
  Leaf [Times 0x1 [70];
  Times 0x2 [36]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [70]] [Multiple (1) 68];
  Leaf [Times 0x1 [49];
  Times 0x1 [70]] [];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [72]] [Multiple (1) 68]]);
  Unpack 70 (
  Case 72 [
  Leaf [Times 0x1 [49];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [];
  Times 0x4 [12];
  Times 0x2 [53];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [70]] [Multiple (- (2)) 68;
  Multiple (- (1)) 64;
  Multiple (4) 60];
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [73]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x4 [12];
  Times 0x2 [53];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [73]] [Multiple (- (2)) 68;
  Multiple (- (1)) 64]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 68;
  Multiple (- (2)) 66;
  Multiple (1) 64]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x4 [12];
  Times 0x2 [53];
  Times 0x4 [36];
  Times 0x1 [37];
  Times 0x2 [72]] [Multiple (- (2)) 68;
  Multiple (- (1)) 64]]);
  Unpack 70 (
  Case 71 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [72]] [Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ce [36];
  Times 0x3e7 [37];
  Times 0x1 [72];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [36];
  Times 0x1 [37];
  Times 0x2 [39];
  Times 0x2 [72]] [Multiple (2) 68;
  Multiple (- (2)) 66;
  Multiple (1) 64]])]]]]]);
  Unpack 63 (
  Leaf [Times 0x1 [53];
  Times 0x2 [12]] [Multiple (1) 64])];
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [Multiple (1) 62;
  Multiple (1) 58]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [27]] [Multiple (1) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56]]])];
  Leaf [Times 0x2 [12];
  Times 0x1 [53];
  Times 0x1 [54]] []];
  Unpack 53 (
  Leaf [Times 0x1 [];
  Times 0x3 [12];
  Times 0x1 [54];
  Times 0x1 [52]] [])])]))))))).

Lemma nelp_self_all_3210_post_1_checked : check nelp_self_all_3210_post_1_hypotheses nelp_self_all_3210_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_all_3210_post_1 :
  forall epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high above_row_low
  above_row_high off_column above_column_number below_column_low below_column_high above_column_low above_column_high :
  R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* the point is in the region *)
    (((2 * prob_column_C - prob_row_C - 1 > 0) \/ (2 * prob_row_C - prob_column_C - 1 > 0) \/ ((2 * prob_column_C -
    prob_row_C - 1 >= 0) /\ (2 * prob_row_C - prob_column_C - 1 >= 0))) /\ ((2 * prob_column_C - prob_row_C > 0) \/ (4 *
    prob_row_C - 2 * prob_column_C - 3 > 0) \/ ((4 * prob_row_C - 2 * prob_column_C - 3 >= 0))) /\ ((4 * prob_column_C -
    2 * prob_row_C - 3 > 0) \/ (2 * prob_row_C - prob_column_C > 0) \/ ((4 * prob_column_C - 2 * prob_row_C - 3 >= 0)))
    /\ ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0)) /\ (2 * prob_column_C - prob_row_C >= 0) /\ (2 * prob_row_C -
    prob_column_C >= 0)) ->
  (* the multiples of δ/2 around the probability of row *)
    ((off_row >= 0) /\ (delta - 2 * off_row > 0) /\ (prob_row_C - off_row >= 0) /\ (((2 * off_row + 2 * above_row_number
    - delta - 2 * prob_row_C = 0) /\ (1 - above_row_number >= 0)) \/ ((prob_row_C - 1 = 0) /\ (off_row = 0) /\
    (above_row_number - 1 = 0))) /\ (below_row_low >= 0) /\ (delta + off_row + below_row_low - prob_row_C >= 0) /\
    ((below_row_low = 0) \/ (delta + off_row + below_row_low - prob_row_C = 0)) /\ (1 - below_row_high >= 0) /\ (delta +
    prob_row_C - off_row - below_row_high >= 0) /\ ((below_row_high - 1 = 0) \/ (off_row + below_row_high - delta -
    prob_row_C = 0)) /\ (above_row_low >= 0) /\ (delta + above_row_low - above_row_number >= 0) /\ ((above_row_low = 0)
    \/ (delta + above_row_low - above_row_number = 0)) /\ (1 - above_row_high >= 0) /\ (delta + above_row_number -
    above_row_high >= 0) /\ ((above_row_high - 1 = 0) \/ (above_row_high - delta - above_row_number = 0))) ->
  (* the multiples of δ/2 around the probability of column *)
    ((off_column >= 0) /\ (delta - 2 * off_column > 0) /\ (((2 * off_column + 2 * above_column_number - delta - 2 *
    prob_column_C = 0) /\ (1 - above_column_number >= 0)) \/ ((prob_column_C - 1 = 0) /\ (off_column = 0) /\
    (above_column_number - 1 = 0))) /\ (below_column_low >= 0) /\ (delta + off_column + below_column_low - prob_column_C
    >= 0) /\ ((below_column_low = 0) \/ (delta + off_column + below_column_low - prob_column_C = 0)) /\ (1 -
    below_column_high >= 0) /\ (delta + prob_column_C - off_column - below_column_high >= 0) /\ ((below_column_high - 1
    = 0) \/ (off_column + below_column_high - delta - prob_column_C = 0)) /\ (above_column_low >= 0) /\ (delta +
    above_column_low - above_column_number >= 0) /\ ((above_column_low = 0) \/ (delta + above_column_low -
    above_column_number = 0)) /\ (1 - above_column_high >= 0) /\ (delta + above_column_number - above_column_high >= 0)
    /\ ((above_column_high - 1 = 0) \/ (above_column_high - delta - above_column_number = 0))) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (off_row) > 0) \/ (- (below_row_low) > 0) \/ (below_row_low - prob_row_C > 0) \/ (prob_row_C
    - below_row_high > 0) \/ (below_row_high - 1 > 0) \/ (off_row - prob_row_C > 0) \/ (prob_row_C - off_row - 1 > 0) \/
    (2 * off_row - delta > 0) \/ (- (delta) - 2 * off_row > 0) \/ (prob_row_C - delta - off_row - below_row_low > 0) \/
    (off_row + below_row_high - delta - prob_row_C > 0) \/ (((delta + off_row + below_row_low - prob_row_C > 0) \/
    (prob_row_C - delta - off_row - below_row_low > 0))) \/ (((below_row_high - 1 > 0) \/ (1 - below_row_high > 0)) /\
    ((off_row + below_row_high - delta - prob_row_C > 0) \/ (delta + prob_row_C - off_row - below_row_high > 0))) \/ (-
    (below_column_low) > 0) \/ (below_column_low - prob_column_C > 0) \/ (prob_column_C - below_column_high > 0) \/
    (below_column_high - 1 > 0) \/ (off_column - prob_column_C > 0) \/ (prob_column_C - off_column - 1 > 0) \/ (2 *
    off_column - delta > 0) \/ (- (delta) - 2 * off_column > 0) \/ (prob_column_C - delta - off_column -
    below_column_low > 0) \/ (off_column + below_column_high - delta - prob_column_C > 0) \/ (((delta + off_column +
    below_column_low - prob_column_C > 0) \/ (prob_column_C - delta - off_column - below_column_low > 0))) \/
    (((below_column_high - 1 > 0) \/ (1 - below_column_high > 0)) /\ ((off_column + below_column_high - delta -
    prob_column_C > 0) \/ (delta + prob_column_C - off_column - below_column_high > 0))) \/ (below_row_low - 2 *
    below_column_high > 0) \/ (((1 - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/
    (below_column_low - 1 >= 0)) /\ ((1 - below_column_high > 0) \/ (below_row_low - below_row_high > 0) \/
    (below_row_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0)
    \/ (below_row_low - 1 >= 0) \/ (- (below_column_low) >= 0))) \/ (((below_row_low - below_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (- (below_row_low) >= 0) \/ (below_column_low - 1 >= 0))) \/
    (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_row_low) >= 0) \/
    (- (below_column_low) >= 0))) \/ (prob_row_C - above_row_number > 0) \/ (- (above_row_low) > 0) \/ (above_row_low -
    prob_row_C > 0) \/ (prob_row_C - above_row_high > 0) \/ (above_row_high - 1 > 0) \/ (- (above_row_number) > 0) \/
    (above_row_number - 1 > 0) \/ (2 * prob_row_C - delta - 2 * above_row_number > 0) \/ (2 * above_row_number - delta -
    2 * prob_row_C > 0) \/ (above_row_number - delta - above_row_low > 0) \/ (above_row_high - delta - above_row_number
    > 0) \/ (((delta + above_row_low - above_row_number > 0) \/ (above_row_number - delta - above_row_low > 0))) \/
    (((above_row_high - 1 > 0) \/ (1 - above_row_high > 0)) /\ ((above_row_high - delta - above_row_number > 0) \/
    (delta + above_row_number - above_row_high > 0))) \/ (above_row_low - 2 * below_column_high > 0) \/ (((1 -
    above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 -
    below_column_high > 0) \/ (above_row_low - above_row_high > 0) \/ (above_row_low - 1 >= 0))) \/ (((above_row_low -
    above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (above_row_low - 1 >= 0) \/ (-
    (below_column_low) >= 0))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low - below_column_high > 0)
    \/ (- (above_row_low) >= 0) \/ (below_column_low - 1 >= 0))) \/ (((above_row_low - above_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (- (above_row_low) >= 0) \/ (- (below_column_low) >= 0))) \/ (-
    (off_column) > 0) \/ (below_column_low - 2 * below_row_high > 0) \/ (prob_column_C - above_column_number > 0) \/ (-
    (above_column_low) > 0) \/ (above_column_low - prob_column_C > 0) \/ (prob_column_C - above_column_high > 0) \/
    (above_column_high - 1 > 0) \/ (- (above_column_number) > 0) \/ (above_column_number - 1 > 0) \/ (2 * prob_column_C
    - delta - 2 * above_column_number > 0) \/ (2 * above_column_number - delta - 2 * prob_column_C > 0) \/
    (above_column_number - delta - above_column_low > 0) \/ (above_column_high - delta - above_column_number > 0) \/
    (((delta + above_column_low - above_column_number > 0) \/ (above_column_number - delta - above_column_low > 0))) \/
    (((above_column_high - 1 > 0) \/ (1 - above_column_high > 0)) /\ ((above_column_high - delta - above_column_number >
    0) \/ (delta + above_column_number - above_column_high > 0))) \/ (above_column_low - 2 * below_row_high > 0) \/ (((1
    - below_row_high > 0) \/ (above_column_low - above_column_high > 0) \/ (above_column_low - 1 >= 0)) /\ ((1 -
    above_column_high > 0) \/ (below_row_low - below_row_high > 0) \/ (below_row_low - 1 >= 0))) \/ (((below_row_low -
    below_row_high > 0) \/ (above_column_low - above_column_high > 0) \/ (below_row_low - 1 >= 0) \/ (-
    (above_column_low) >= 0))) \/ (((below_row_low - below_row_high > 0) \/ (above_column_low - above_column_high > 0)
    \/ (- (below_row_low) >= 0) \/ (above_column_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/
    (above_column_low - above_column_high > 0) \/ (- (below_row_low) >= 0) \/ (- (above_column_low) >= 0)))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high above_row_low
  above_row_high off_column above_column_number below_column_low below_column_high above_column_low above_column_high =>
  check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; off_row; above_row_number; below_row_low;
  below_row_high; above_row_low; above_row_high; off_column; above_column_number; below_column_low; below_column_high;
  above_column_low; above_column_high]) nelp_self_all_3210_post_1_hypotheses nelp_self_all_3210_post_1_certificate
  nelp_self_all_3210_post_1_checked).
Qed.
