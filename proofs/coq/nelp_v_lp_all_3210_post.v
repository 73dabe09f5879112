(* nelp-v-lp-all-3210-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto; payoff(row) >= P *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); off_row is off[row];
above_row_number is above[row].number; below_row_low is below[row].low; below_row_high is below[row].high; above_row_low
is above[row].low; above_row_high is above[row].high; off_column is off[column]; above_column_number is
above[column].number; below_column_low is below[column].low; below_column_high is below[column].high; above_column_low
is above[column].low; above_column_high is above[column].high *)
Definition nelp_v_lp_all_3210_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let off_row := X 5 in
  let above_row_number := X 6 in let below_row_low := X 7 in let below_row_high := X 8 in let above_row_low := X 9 in
  let above_row_high := X 10 in let off_column := X 11 in let above_column_number := X 12 in
  let below_column_low := X 13 in let below_column_high := X 14 in let above_column_low := X 15 in
  let above_column_high := X 16 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (1 - prob_column_C)];
  And [Or [Positive (2 * prob_column_C - prob_row_C - 1); Positive (2 * prob_row_C - prob_column_C - 1); And
  [NotNegative (2 * prob_column_C - prob_row_C - 1); NotNegative (2 * prob_row_C - prob_column_C - 1)]]; Or [Positive (2
  * prob_column_C - prob_row_C); Positive (4 * prob_row_C - 2 * prob_column_C - 3); And [NotNegative (4 * prob_row_C - 2
  * prob_column_C - 3)]]; Or [Positive (2 * prob_column_C - prob_row_C - 2); Positive (2 * prob_row_C + 1 -
  prob_column_C); And [NotNegative (2 * prob_column_C - prob_row_C - 2)]]; Or [Positive (4 * prob_column_C - 2 *
  prob_row_C - 3); Positive (2 * prob_row_C - prob_column_C); And [NotNegative (4 * prob_column_C - 2 * prob_row_C - 3);
  NotNegative (2 * prob_row_C - prob_column_C)]]; Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1)];
  NotNegative (2 * prob_column_C - prob_row_C)];
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
  delta - off_row - below_row_low); Positive (off_row + below_row_high - delta - prob_row_C); And [Or [Positive
  (below_row_low); Positive (- (below_row_low))]; Or [Positive (delta + off_row + below_row_low - prob_row_C); Positive
  (prob_row_C - delta - off_row - below_row_low)]]; And [Or [Positive (below_row_high - 1); Positive (1 -
  below_row_high)]; Or [Positive (off_row + below_row_high - delta - prob_row_C); Positive (delta + prob_row_C - off_row
  - below_row_high)]]; Positive (- (below_column_low)); Positive (below_column_low - prob_column_C); Positive
  (prob_column_C - below_column_high); Positive (below_column_high - 1); Positive (off_column - prob_column_C); Positive
  (prob_column_C - off_column - 1); Positive (2 * off_column - delta); Positive (- (delta) - 2 * off_column); Positive
  (prob_column_C - delta - off_column - below_column_low); Positive (off_column + below_column_high - delta -
  prob_column_C); And [Or [Positive (delta + off_column + below_column_low - prob_column_C); Positive (prob_column_C -
  delta - off_column - below_column_low)]]; And [Or [Positive (below_column_high - 1); Positive (1 -
  below_column_high)]; Or [Positive (off_column + below_column_high - delta - prob_column_C); Positive (delta +
  prob_column_C - off_column - below_column_high)]]; Positive (below_row_low - 2 * below_column_high); And [Or [Positive
  (1 - below_row_high); Positive (below_column_low - below_column_high); NotNegative (below_column_low - 1)]; Or
  [Positive (1 - below_column_high); Positive (below_row_low - below_row_high); NotNegative (below_row_low - 1)]]; And
  [Or [Positive (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative
  (below_row_low - 1); NotNegative (- (below_column_low))]]; And [Or [Positive (below_row_low - below_row_high);
  Positive (below_column_low - below_column_high); NotNegative (- (below_row_low)); NotNegative (below_column_low - 1)];
  Or [Positive (below_row_low); Positive (below_column_low - below_column_high); NotNegative (below_column_low - 1)]];
  And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative (-
  (below_row_low)); NotNegative (- (below_column_low))]; Or [Positive (below_row_low); Positive (below_column_low -
  below_column_high); NotNegative (- (below_column_low))]]; Positive (prob_row_C - above_row_number); Positive (-
  (above_row_low)); Positive (above_row_low - prob_row_C); Positive (prob_row_C - above_row_high); Positive
  (above_row_high - 1); Positive (- (above_row_number)); Positive (above_row_number - 1); Positive (2 * prob_row_C -
  delta - 2 * above_row_number); Positive (2 * above_row_number - delta - 2 * prob_row_C); Positive (above_row_number -
  delta - above_row_low); Positive (above_row_high - delta - above_row_number); And [Or [Positive (above_row_low);
  Positive (- (above_row_low))]; Or [Positive (delta + above_row_low - above_row_number); Positive (above_row_number -
  delta - above_row_low)]]; And [Or [Positive (above_row_high - 1); Positive (1 - above_row_high)]; Or [Positive
  (above_row_high - delta - above_row_number); Positive (delta + above_row_number - above_row_high)]]; Positive
  (above_row_low - 2 * below_column_high); And [Or [Positive (1 - above_row_high); Positive (below_column_low -
  below_column_high); NotNegative (below_column_low - 1)]; Or [Positive (1 - below_column_high); Positive (above_row_low
  - above_row_high); NotNegative (above_row_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive
  (below_column_low - below_column_high); NotNegative (above_row_low - 1); NotNegative (- (below_column_low))]]; And [Or
  [Positive (above_row_low - above_row_high); Positive (below_column_low - below_column_high); NotNegative (-
  (above_row_low)); NotNegative (below_column_low - 1)]; Or [Positive (above_row_low); Positive (below_column_low -
  below_column_high); NotNegative (below_column_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive
  (below_column_low - below_column_high); NotNegative (- (above_row_low)); NotNegative (- (below_column_low))]; Or
  [Positive (above_row_low); Positive (below_column_low - below_column_high); NotNegative (- (below_column_low))]];
  Positive (- (off_column)); Positive (prob_column_C - above_column_number); Positive (- (above_column_low)); Positive
  (above_column_low - prob_column_C); Positive (prob_column_C - above_column_high); Positive (above_column_high - 1);
  Positive (- (above_column_number)); Positive (above_column_number - 1); Positive (2 * prob_column_C - delta - 2 *
  above_column_number); Positive (2 * above_column_number - delta - 2 * prob_column_C); Positive (above_column_number -
  delta - above_column_low); Positive (above_column_high - delta - above_column_number); And [Or [Positive (delta +
  above_column_low - above_column_number); Positive (above_column_number - delta - above_column_low)]]; And [Or
  [Positive (above_column_high - 1); Positive (1 - above_column_high)]; Or [Positive (above_column_high - delta -
  above_column_number); Positive (delta + above_column_number - above_column_high)]]; And [Or [Positive (1 -
  below_row_high); Positive (above_column_low - above_column_high); NotNegative (above_column_low - 1)]; Or [Positive (1
  - above_column_high); Positive (below_row_low - below_row_high); NotNegative (below_row_low - 1)]]; And [Or [Positive
  (below_row_low - below_row_high); Positive (above_column_low - above_column_high); NotNegative (below_row_low - 1);
  NotNegative (- (above_column_low))]]; And [Or [Positive (below_row_low - below_row_high); Positive (above_column_low -
  above_column_high); NotNegative (- (below_row_low)); NotNegative (above_column_low - 1)]; Or [Positive
  (below_row_low); Positive (above_column_low - above_column_high); NotNegative (above_column_low - 1)]]; And [Or
  [Positive (below_row_low - below_row_high); Positive (above_column_low - above_column_high); NotNegative (-
  (below_row_low)); NotNegative (- (above_column_low))]; Or [Positive (below_row_low); Positive (above_column_low -
  above_column_high); NotNegative (- (above_column_low))]]]]%formulas.

Definition nelp_v_lp_all_3210_post_1_certificate : tree :=
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
  Case 16 [
  Case 17 [
  Leaf [Times 0x1 [12];
  Times 0x2 [14];
  Times 0x1 [53]] [];
  Case 19 [
  Case 24 [
  Unpack 55 (
  Leaf [Times 0x1 [22];
  Times 0x2 [57];
  Times 0x2 [54]] [Multiple (1) 56]);
  Unpack 55 (
  Case 27 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [26];
  Times 0x64 [54]] [Multiple (- (100)) 59;
  Multiple (- (100)) 57];
  Case 30 [
  Case 33 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [32]] [Multiple (- (100)) 61;
  Multiple (100) 58];
  Case 36 [
  Case 42 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [52];
  Times 0x64 [38];
  Times 0xc8 [41];
  Times 0x64 [54]] [Multiple (- (200)) 63];
  Case 15 [
  Leaf [Times 0x2 [14];
  Times 0x1 [64];
  Times 0x1 [54]] [];
  Case 39 [
  Unpack 65 (
  Case 48 [
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [47]] [Multiple (- (2)) 68;
  Multiple (1) 66;
  Multiple (- (2)) 63];
  Case 45 [
  Case 51 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 60];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [];
  Times 0x1 [54];
  Times 0x1 [71]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 57];
  Leaf [Times 0x1 [71]] [Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [74]] [Multiple (1) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (- (1)) 63];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x1 [71]] [Multiple (1) 69];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 69];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [46];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x1 [37];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 63];
  Leaf [Times 0x1 [44];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [73]] [Multiple (1) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [74]] [Multiple (1) 69]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [25];
  Times 0x1 [71]] [Multiple (2) 69;
  Multiple (- (2)) 59;
  Multiple (2) 57;
  Multiple (- (2)) 56];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [73];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [74];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 58];
  Leaf [Times 0x1 [71];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (1) 58];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 62;
  Multiple (1) 58];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [74]] [Multiple (1) 61]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [31];
  Times 0x1 [71]] [Multiple (2) 69;
  Multiple (- (2)) 61;
  Multiple (- (2)) 58];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 62];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [73];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [74];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x2 [71]] [Multiple (1) 66];
  Leaf [Times 0x1 [71];
  Times 0x1 [46]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x1 [71]] [Multiple (1) 70];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [46]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [71];
  Times 0x1 [67]] [];
  Leaf [Times 0x2 [37];
  Times 0x2 [38];
  Times 0x1 [71]] [Multiple (1) 66];
  Leaf [Times 0x1 [71];
  Times 0x2 [37]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [71]] [Multiple (1) 68];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [44];
  Times 0x2 [71]] [Multiple (- (2)) 70;
  Multiple (2) 69;
  Multiple (1) 66];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [73]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [73]] [Multiple (2) 68;
  Multiple (- (2)) 63;
  Multiple (1) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [74]] [Multiple (2) 68;
  Multiple (- (2)) 63;
  Multiple (1) 66]])];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [44];
  Times 0x2 [49]] [Multiple (2) 70;
  Multiple (2) 69;
  Multiple (1) 66]];
  Case 51 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 60];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [];
  Times 0x1 [54];
  Times 0x1 [71]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 57];
  Leaf [Times 0x1 [71]] [Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [74]] [Multiple (1) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (1) 69];
  Leaf [Times 0x1 [71];
  Times 0x1 [43]] [];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [46];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x1 [37];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 63];
  Leaf [Times 0x1 [44];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [73]] [Multiple (1) 63]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [44];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 69]]);
  Leaf [Times 0x1 [52];
  Times 0x4 [37];
  Times 0x3 [38];
  Times 0x1 [71]] [Multiple (2) 69;
  Multiple (- (1)) 59;
  Multiple (1) 57];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [73];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [74];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 58];
  Leaf [Times 0x1 [71];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (1) 58];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 62;
  Multiple (1) 58];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [74]] [Multiple (1) 61]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Leaf [Times 0x1 [];
  Times 0x2 [50];
  Times 0x1 [71]] [Multiple (2) 70;
  Multiple (2) 69;
  Multiple (- (1)) 66;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [73];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [74];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x2 [71]] [Multiple (1) 66];
  Leaf [Times 0x1 [71];
  Times 0x1 [46]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x1 [71]] [Multiple (1) 70];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [46]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [71];
  Times 0x1 [67]] [];
  Leaf [Times 0x2 [37];
  Times 0x2 [38];
  Times 0x1 [71]] [Multiple (1) 66];
  Leaf [Times 0x1 [71];
  Times 0x2 [37]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [71]] [Multiple (1) 68];
  Leaf [Times 0x1 [50];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [73]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [73]] [Multiple (2) 68;
  Multiple (- (2)) 63;
  Multiple (1) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [74]] [Multiple (2) 68;
  Multiple (- (2)) 63;
  Multiple (1) 66]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 60];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [];
  Times 0x1 [54];
  Times 0x1 [71]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 57];
  Leaf [Times 0x1 [71]] [Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [74]] [Multiple (1) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (1) 69];
  Leaf [Times 0x1 [71];
  Times 0x1 [43]] [];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [46];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x1 [37];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 63];
  Leaf [Times 0x1 [44];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [73]] [Multiple (1) 63]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [44];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 69]]);
  Leaf [Times 0x1 [52];
  Times 0x4 [37];
  Times 0x3 [38];
  Times 0x1 [71]] [Multiple (2) 69;
  Multiple (- (1)) 59;
  Multiple (1) 57];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [73];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [74];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 58];
  Leaf [Times 0x1 [71];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (1) 58];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 62;
  Multiple (1) 58];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [74]] [Multiple (1) 61]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Leaf [Times 0x1 [52];
  Times 0x1 [54];
  Times 0x4 [37];
  Times 0x3 [38];
  Times 0x1 [71]] [Multiple (2) 69;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [73];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [64];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [74];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x2 [71]] [Multiple (1) 66];
  Leaf [Times 0x1 [71];
  Times 0x1 [46]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x2 [10];
  Times 0x1 [38];
  Times 0x2 [71]] [Multiple (2) 70;
  Multiple (1) 66];
  Leaf [Times 0x1 [71];
  Times 0x1 [49]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [46]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [71];
  Times 0x1 [67]] [];
  Leaf [Times 0x2 [37];
  Times 0x2 [38];
  Times 0x1 [71]] [Multiple (1) 66];
  Leaf [Times 0x1 [71];
  Times 0x2 [37]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [71]] [Multiple (1) 68];
  Leaf [Times 0x1 [50];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [73]] [Multiple (1) 68]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [50];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [73]] [Multiple (2) 68;
  Multiple (- (2)) 63;
  Multiple (1) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x4 [13];
  Times 0x2 [64];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 68;
  Multiple (- (1)) 66]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [74]] [Multiple (2) 68;
  Multiple (- (2)) 63;
  Multiple (1) 66]])]]]]);
  Unpack 65 (
  Leaf [Times 0x1 [64];
  Times 0x2 [13]] [Multiple (1) 66])];
  Unpack 64 (
  Case 39 [
  Unpack 67 (
  Leaf [Times 0x1 [65];
  Times 0x1 [54];
  Times 0x1 [38];
  Times 0x2 [69]] [Multiple (1) 68]);
  Unpack 67 (
  Case 45 [
  Case 48 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [47]] [Multiple (- (100)) 72;
  Multiple (100) 70];
  Case 51 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [74];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [74];
  Times 0x1 [13]] [Multiple (1) 60];
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [];
  Times 0x1 [54];
  Times 0x1 [74]] [Multiple (- (1)) 57];
  Leaf [Times 0x1 [74];
  Times 0x1 [13]] [Multiple (1) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (2)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (2) 57];
  Leaf [Times 0x1 [74]] [Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56];
  Unpack 74 (
  Case 76 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [77]] [Multiple (1) 59]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [77]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [74];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [74]] [Multiple (1) 71;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [74];
  Times 0x1 []] [Multiple (- (1)) 69;
  Multiple (1) 68];
  Leaf [Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [38];
  Times 0x1 [74]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 63];
  Leaf [Times 0x1 [44];
  Times 0x1 [74]] [];
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [76]] [Multiple (1) 63]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [77]] [Multiple (1) 71]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [25];
  Times 0x1 [74]] [Multiple (2) 71;
  Multiple (- (2)) 59;
  Multiple (2) 57;
  Multiple (- (2)) 56];
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [77]] [Multiple (1) 60];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [76];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [77];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [74];
  Times 0x1 [13]] [Multiple (1) 58];
  Leaf [Times 0x1 [74];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [74];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74];
  Times 0x1 []] [Multiple (1) 58];
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [74]] [Multiple (1) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 62;
  Multiple (1) 58];
  Unpack 74 (
  Case 76 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [77]] [Multiple (1) 61]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [77]] [Multiple (1) 62]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [31];
  Times 0x1 [74]] [Multiple (2) 71;
  Multiple (- (2)) 61;
  Multiple (- (2)) 58];
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [77]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [76];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 71;
  Multiple (- (1)) 63;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 61;
  Multiple (1) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [52];
  Times 0x7ca [37];
  Times 0x3e6 [38];
  Times 0x2 [77];
  Times 0x1 [54]] [Multiple (2) 63]]);
  Leaf [Times 0x1 [74];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [74];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 72;
  Multiple (- (1)) 70;
  Multiple (1) 68];
  Leaf [Times 0x1 [74]] [Multiple (1) 73;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [74];
  Times 0x1 [46]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (2)) 70;
  Multiple (2) 68];
  Leaf [Times 0x1 [74]] [Multiple (1) 72];
  Leaf [Times 0x1 [50];
  Times 0x1 [74]] [];
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [76]] [Multiple (1) 72]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [77]] [Multiple (1) 73]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [77]] [Multiple (1) 60];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 73;
  Multiple (- (1)) 72;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 72;
  Multiple (- (1)) 70]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 73;
  Multiple (- (1)) 72;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [76]] [Multiple (100) 72;
  Multiple (100) 70]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 73;
  Multiple (- (1)) 72;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 72;
  Multiple (- (1)) 70]]);
  Unpack 74 (
  Case 75 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 73;
  Multiple (- (1)) 72;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [77]] [Multiple (100) 72;
  Multiple (100) 70]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [49]] [Multiple (1) 73;
  Multiple (1) 70]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [43]] [Multiple (1) 71;
  Multiple (- (1)) 69;
  Multiple (1) 68]])])]];
  Leaf [Times 0x1 [10];
  Times 0x1 [34]] [Multiple (1) 62;
  Multiple (1) 58]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [28]] [Multiple (1) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56]]])];
  Case 39 [
  Unpack 55 (
  Leaf [Times 0x1 [38];
  Times 0x2 [57];
  Times 0x2 [54]] [Multiple (1) 56]);
  Unpack 55 (
  Case 42 [
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [41];
  Times 0x1 [54]] [Multiple (- (1)) 59;
  Multiple (- (1)) 57];
  Case 45 [
  Case 48 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [47]] [Multiple (- (100)) 61;
  Multiple (100) 58];
  Case 51 [
  Case 15 [
  Case 24 [
  Unpack 64 (
  Case 27 [
  Case 18 [
  Case 30 [
  Leaf [Times 0x1f3 [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x1f4 [26];
  Times 0x1f4 [29]] [Multiple (500) 69;
  Multiple (- (500)) 67];
  Case 36 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [21];
  Times 0xc8 [35];
  Times 0x64 [68];
  Times 0x190 [14]] [Multiple (200) 70;
  Multiple (- (100)) 65];
  Case 33 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [72];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [72];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [72];
  Times 0x1 [23];
  Times 0x1 [21]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [72]] [Multiple (1) 69];
  Leaf [Times 0x1 [72];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [];
  Times 0x4 [14];
  Times 0x1 [68];
  Times 0x2 [21];
  Times 0x2 [72]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [72]] [];
  Leaf [Times 0x4 [21];
  Times 0x1 [22];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 69];
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [75];
  Times 0x1 [25]] []]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [75]] [Multiple (1) 69]]);
  Leaf [Times 0x1 [72];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [72]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [72];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [72]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [38];
  Times 0x1 [72]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [72]] [Multiple (1) 59];
  Leaf [Times 0x1 [44];
  Times 0x1 [72]] [];
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [74]] [Multiple (1) 59]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [75]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [72];
  Times 0x2 []] [Multiple (2) 60;
  Multiple (- (1)) 67];
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (1) 60];
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [75]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 67]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [74]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [74];
  Times 0x1 []] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [74];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Leaf [Times 0x1 [22];
  Times 0x2 [72]] [Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [53];
  Times 0x1 [54];
  Times 0x2 [72]] [Multiple (- (2)) 71];
  Leaf [Times 0x2 [10];
  Times 0x1 [22];
  Times 0x2 [72]] [Multiple (2) 70;
  Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [53];
  Times 0x1 [54];
  Times 0x1 [22];
  Times 0x2 [72]] [Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x1 [66]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [22];
  Times 0x1 [72]] [Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x2 [21]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [32];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 70];
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [75];
  Times 0x1 [31]] []]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [75]] [Multiple (1) 70]]);
  Leaf [Times 0x1 [72];
  Times 0x2 []] [Multiple (2) 60;
  Multiple (- (1)) 71];
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (1) 60];
  Leaf [Times 0x6 [21];
  Times 0x3 [22];
  Times 0x2 [23];
  Times 0x2 [75]] [Multiple (2) 70;
  Multiple (- (2)) 71;
  Multiple (1) 65];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 71]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x6 [21];
  Times 0x3 [22];
  Times 0x2 [23];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 71;
  Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [74];
  Times 0x1 []] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [74];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Leaf [Times 0x1 [72];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [72]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [72];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72];
  Times 0x1 [46]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [72]] [Multiple (1) 61];
  Leaf [Times 0x1 [50];
  Times 0x1 [72]] [];
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [74]] [Multiple (1) 61]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [75]] [Multiple (1) 62]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (1) 62];
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [75]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 67]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [74]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [74];
  Times 0x1 []] [Multiple (- (1)) 67];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [74]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 61;
  Multiple (100) 58]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [72];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [72];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [72];
  Times 0x1 [23];
  Times 0x1 [21]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [72]] [Multiple (1) 69];
  Leaf [Times 0x1 [72];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [];
  Times 0x4 [14];
  Times 0x1 [68];
  Times 0x2 [21];
  Times 0x2 [72]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [72]] [];
  Leaf [Times 0x4 [21];
  Times 0x1 [22];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 69];
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [75];
  Times 0x1 [25]] []]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [75]] [Multiple (1) 69]]);
  Leaf [Times 0x1 [72];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [72]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [72]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [72];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [72]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [38];
  Times 0x1 [72]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [72]] [];
  Leaf [Times 0x1 [72]] [Multiple (1) 59];
  Leaf [Times 0x1 [44];
  Times 0x1 [72]] [];
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [74]] [Multiple (1) 59]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [75]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [72];
  Times 0x2 []] [Multiple (2) 60;
  Multiple (- (1)) 67];
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (1) 60];
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [75]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 67]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [74]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [74];
  Times 0x1 []] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [74];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Leaf [Times 0x1 [22];
  Times 0x2 [72]] [Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [21];
  Times 0x2 [72]] [Multiple (- (2)) 71;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [22];
  Times 0x2 [72]] [Multiple (2) 70;
  Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [53];
  Times 0x1 [54];
  Times 0x1 [22];
  Times 0x2 [72]] [Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x1 [66]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [22];
  Times 0x1 [72]] [Multiple (1) 65];
  Leaf [Times 0x1 [72];
  Times 0x2 [21]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [72]] [Multiple (1) 71];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 70];
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [75]] [Multiple (1) 71]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [75]] [Multiple (1) 70]]);
  Leaf [Times 0x2 [];
  Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [72]] [Multiple (4) 60;
  Multiple (- (2)) 71;
  Multiple (- (1)) 65];
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 71];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x1 [66];
  Times 0x1 [75]] [Multiple (- (1)) 71]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x1 [66];
  Times 0x1 [74]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [74];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x2 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 74 [
  Leaf [Times 0x1 [76];
  Times 0x1 [75]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x2 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 74 [
  Leaf [Times 0x1 [76];
  Times 0x1 [75]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [76];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Leaf [Times 0x1 [72];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [72]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [72];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [72]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [72];
  Times 0x1 [46]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [72]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [72]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [72]] [Multiple (1) 61];
  Leaf [Times 0x1 [50];
  Times 0x1 [72]] [];
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [74]] [Multiple (1) 61]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [75]] [Multiple (1) 62]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (1) 62];
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [75]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 67]]);
  Unpack 72 (
  Case 73 [
  Leaf [Times 0x1 [53];
  Times 0x2 [21];
  Times 0x2 [22];
  Times 0x2 [74]] [Multiple (1) 56;
  Multiple (2) 69;
  Multiple (- (2)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [74];
  Times 0x1 []] [Multiple (- (1)) 67];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [74]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 72 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 61;
  Multiple (100) 58]])]]]];
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [22];
  Times 0xc8 [26];
  Times 0x64 [68];
  Times 0x64 [54]] [Multiple (- (200)) 67];
  Unpack 68 (
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [22];
  Times 0xc8 [26];
  Times 0x64 [70];
  Times 0x64 [54]] [Multiple (- (200)) 67])];
  Case 33 [
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x2 [25];
  Times 0x2 [32]] [Multiple (- (2)) 68;
  Multiple (- (2)) 67;
  Multiple (1) 65];
  Case 30 [
  Case 36 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [25]] [];
  Leaf [Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 69];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [23];
  Times 0x1 [71]] [];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x1 [21];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 67];
  Leaf [Times 0x1 [29];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [74]] [Multiple (1) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [74]] [Multiple (1) 69]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [71]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 59];
  Leaf [Times 0x1 [44];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [];
  Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (2) 60;
  Multiple (- (1)) 67];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [73];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (1) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (1) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [22];
  Times 0x2 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [21];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 70];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [53];
  Times 0x1 [54];
  Times 0x1 [22];
  Times 0x2 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [66]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x2 [21]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [71]] [Multiple (1) 68];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x2 [29];
  Times 0x2 [71]] [Multiple (- (2)) 70;
  Multiple (2) 69;
  Multiple (1) 65];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [74]] [Multiple (1) 68]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Leaf [Times 0x2 [];
  Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [71]] [Multiple (4) 60;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [73]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x1 [66];
  Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [73];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [75];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [46]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 61];
  Leaf [Times 0x1 [50];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (1) 61]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [73]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (1) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (1) 67];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [74]] [Multiple (100) 61;
  Multiple (100) 58]])];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x2 [29];
  Times 0x2 [34]] [Multiple (2) 70;
  Multiple (2) 69;
  Multiple (1) 65]];
  Case 36 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [25]] [];
  Leaf [Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (1) 69];
  Leaf [Times 0x1 [71];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [71]] [];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x1 [21];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 67];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 69];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [74]] [Multiple (1) 67]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [74]] [Multiple (1) 69]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [71]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 59];
  Leaf [Times 0x1 [44];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [];
  Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (2) 60;
  Multiple (- (1)) 67];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [73];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x18f [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x190 [35];
  Times 0x190 [74]] [Multiple (400) 70;
  Multiple (400) 67;
  Multiple (- (200)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x18f [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x190 [35];
  Times 0x190 [74]] [Multiple (400) 70;
  Multiple (400) 67;
  Multiple (- (200)) 65];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [22];
  Times 0x2 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [21];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 70];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [53];
  Times 0x1 [54];
  Times 0x1 [22];
  Times 0x2 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [66]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x2 [21]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [71]] [Multiple (1) 68];
  Leaf [Times 0x1 [35];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [74]] [Multiple (1) 68]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Leaf [Times 0x2 [];
  Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [71]] [Multiple (4) 60;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [73]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x1 [66];
  Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [73];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [74]] [Multiple (2) 70;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [75];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [46]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 61];
  Leaf [Times 0x1 [50];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (1) 61]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [73]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x18f [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x190 [35];
  Times 0x190 [74]] [Multiple (400) 70;
  Multiple (400) 67;
  Multiple (- (200)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x18f [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x190 [35];
  Times 0x190 [74]] [Multiple (400) 70;
  Multiple (400) 67;
  Multiple (- (200)) 65];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [74]] [Multiple (100) 61;
  Multiple (100) 58]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [25]] [];
  Leaf [Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (1) 69];
  Leaf [Times 0x1 [71];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [71]] [];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x1 [21];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 67];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 69];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [74]] [Multiple (1) 67]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [74]] [Multiple (1) 69]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [71]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 59];
  Leaf [Times 0x1 [44];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [73]] [Multiple (1) 59]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Leaf [Times 0x1 [];
  Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (2) 60;
  Multiple (- (1)) 67];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [73];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [74];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Leaf [Times 0x1 [22];
  Times 0x2 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [21];
  Times 0x2 [71]] [Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [22];
  Times 0x2 [71]] [Multiple (2) 70;
  Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [53];
  Times 0x1 [54];
  Times 0x1 [22];
  Times 0x2 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [66]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [22];
  Times 0x1 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x2 [21]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [71]] [Multiple (1) 68];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 70];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [74]] [Multiple (1) 68]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Leaf [Times 0x2 [];
  Times 0x4 [14];
  Times 0x2 [63];
  Times 0x4 [21];
  Times 0x1 [22];
  Times 0x2 [71]] [Multiple (4) 60;
  Multiple (- (2)) 68;
  Multiple (- (1)) 65];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 60];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x1 [66];
  Times 0x1 [74]] [Multiple (- (1)) 68]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x2 [21];
  Times 0x1 [22];
  Times 0x1 [66];
  Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [73];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [74];
  Times 0x3 [54]] [Multiple (2) 70;
  Multiple (1) 65;
  Multiple (3) 59;
  Multiple (- (3)) 57]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [46]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [71]] [Multiple (1) 61];
  Leaf [Times 0x1 [50];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [73]] [Multiple (1) 61]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [14];
  Times 0x1 [63];
  Times 0x3 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [73]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 69;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Case 73 [
  Leaf [Times 0x1 [75];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 61;
  Multiple (100) 58]];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [74]] [Multiple (100) 61;
  Multiple (100) 58]])]]]]]);
  Unpack 64 (
  Leaf [Times 0x1 [63];
  Times 0x2 [14]] [Multiple (1) 65])];
  Leaf [Times 0x1 [63];
  Times 0x2 [13]] [Multiple (1) 56];
  Unpack 63 (
  Case 18 [
  Leaf [Times 0x1 [];
  Times 0x3 [14];
  Times 0x1 [65];
  Times 0x1 [66]] [];
  Case 24 [
  Unpack 67 (
  Leaf [Times 0x1 [65];
  Times 0x1 [54];
  Times 0x1 [22];
  Times 0x2 [69]] [Multiple (1) 68]);
  Unpack 67 (
  Case 27 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [22];
  Times 0xc8 [26];
  Times 0x64 [66];
  Times 0x64 [54]] [Multiple (- (200)) 71];
  Case 30 [
  Case 33 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [32]] [Multiple (- (100)) 73;
  Multiple (100) 70];
  Case 36 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [];
  Leaf [Times 0x1 [75];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [75];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 71;
  Multiple (1) 69];
  Leaf [Times 0x1 [75];
  Times 0x1 [13]] [Multiple (1) 72];
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [23];
  Times 0x1 [75]] [];
  Leaf [Times 0x1 [75];
  Times 0x1 [13]] [Multiple (1) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (2)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (2) 69];
  Leaf [Times 0x1 [75]] [Multiple (1) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 72;
  Multiple (- (1)) 69;
  Multiple (1) 68];
  Unpack 75 (
  Case 77 [
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [78]] [Multiple (1) 71]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [78]] [Multiple (1) 72]]);
  Leaf [Times 0x1 [75];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [75]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [75]] [Multiple (1) 60;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 57;
  Multiple (1) 56];
  Leaf [Times 0x1 [75]] [Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [38];
  Times 0x1 [75]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [75]] [];
  Leaf [Times 0x1 [75]] [Multiple (1) 59];
  Leaf [Times 0x1 [44];
  Times 0x1 [75]] [];
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [77]] [Multiple (1) 59]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [78]] [Multiple (1) 60]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [25];
  Times 0x1 [75]] [Multiple (2) 60;
  Multiple (- (2)) 71;
  Multiple (2) 69;
  Multiple (- (2)) 68];
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [78]] [Multiple (1) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (1) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (1) 71];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [78];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [75];
  Times 0x1 [13]] [Multiple (1) 70];
  Leaf [Times 0x1 [75];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 73;
  Multiple (- (1)) 70;
  Multiple (1) 68];
  Leaf [Times 0x1 [75];
  Times 0x1 [13]] [Multiple (1) 74];
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (1) 70];
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (2) 70;
  Multiple (- (2)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (2)) 70;
  Multiple (2) 68];
  Leaf [Times 0x1 [75]] [Multiple (1) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 74;
  Multiple (1) 70];
  Unpack 75 (
  Case 77 [
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [78]] [Multiple (1) 73]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [78]] [Multiple (1) 74]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [31];
  Times 0x1 [75]] [Multiple (2) 60;
  Multiple (- (2)) 73;
  Multiple (- (2)) 70];
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [78]] [Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 74;
  Multiple (- (1)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 74;
  Multiple (- (1)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [78]] [Multiple (1) 73;
  Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 74;
  Multiple (- (1)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 60;
  Multiple (- (1)) 59;
  Multiple (1) 57;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [78]] [Multiple (1) 73;
  Multiple (1) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [78];
  Times 0x1 [54]] [Multiple (1) 59;
  Multiple (- (1)) 57]]);
  Leaf [Times 0x1 [75];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [75]] [Multiple (1) 58;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [75];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 56];
  Leaf [Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 56];
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [75];
  Times 0x1 [46]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (2) 58;
  Multiple (- (2)) 56];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (- (2)) 58;
  Multiple (2) 56];
  Leaf [Times 0x1 [75]] [Multiple (1) 61];
  Leaf [Times 0x1 [50];
  Times 0x1 [75]] [];
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [77]] [Multiple (1) 61]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [78]] [Multiple (1) 62]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [78]] [Multiple (1) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [77]] [Multiple (100) 61;
  Multiple (100) 58]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (1) 71];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58]]);
  Unpack 75 (
  Case 76 [
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (1) 69;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [Multiple (1) 62;
  Multiple (- (1)) 61;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [21];
  Times 0x3e6 [22];
  Times 0x1 [29];
  Times 0x1 [78]] [Multiple (1) 72;
  Multiple (1) 71];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [78]] [Multiple (100) 61;
  Multiple (100) 58]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [34]] [Multiple (1) 74;
  Multiple (1) 70]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [28]] [Multiple (1) 72;
  Multiple (- (1)) 69;
  Multiple (1) 68]]])];
  Unpack 66 (
  Leaf [Times 0x1 [];
  Times 0x3 [14];
  Times 0x1 [65];
  Times 0x1 [67]] [])])];
  Leaf [Times 0x1 [10];
  Times 0x1 [49]] [Multiple (1) 62;
  Multiple (1) 58]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [43]] [Multiple (1) 60;
  Multiple (- (1)) 57;
  Multiple (1) 56]]])]];
  Unpack 53 (
  Case 15 [
  Case 18 [
  Case 19 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55];
  Times 0x1 [57]] [];
  Case 24 [
  Unpack 58 (
  Case 27 [
  Case 30 [
  Leaf [Times 0x1f3 [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x1f4 [26];
  Times 0x1f4 [29]] [Multiple (500) 62;
  Multiple (- (500)) 61];
  Case 33 [
  Case 36 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [21];
  Times 0xc8 [35];
  Times 0x64 [56];
  Times 0x190 [14]] [Multiple (200) 64;
  Multiple (- (100)) 59];
  Case 39 [
  Unpack 65 (
  Leaf [Times 0x1 [38];
  Times 0x2 [67];
  Times 0x2 [57]] [Multiple (1) 66]);
  Unpack 65 (
  Case 42 [
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [41];
  Times 0x1 [57]] [Multiple (- (1)) 69;
  Multiple (- (1)) 67];
  Case 45 [
  Case 48 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [47]] [Multiple (- (100)) 71;
  Multiple (100) 68];
  Case 51 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [23];
  Times 0x1 [21]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (1) 62];
  Leaf [Times 0x1 [73];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [];
  Times 0x4 [14];
  Times 0x1 [56];
  Times 0x2 [21];
  Times 0x2 [73]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [73]] [];
  Leaf [Times 0x4 [21];
  Times 0x1 [22];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 62];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [76];
  Times 0x1 [25]] []]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [76]] [Multiple (1) 62]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [73];
  Times 0x1 []] [Multiple (- (1)) 67;
  Multiple (1) 66];
  Leaf [Times 0x1 [73]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [38];
  Times 0x1 [73]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 69];
  Leaf [Times 0x1 [44];
  Times 0x1 [73]] [];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [75]] [Multiple (1) 69]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [76]] [Multiple (1) 70]]);
  Leaf [Times 0x1 [73];
  Times 0x2 []] [Multiple (2) 70;
  Multiple (- (1)) 61];
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (1) 70];
  Leaf [Times 0x1 [12];
  Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [76]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x1 [76];
  Times 0x1 []] [Multiple (- (1)) 61]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [12];
  Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [57]] [Multiple (2) 64;
  Multiple (1) 59;
  Multiple (3) 69;
  Multiple (- (3)) 67]]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66]]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [76];
  Times 0x3 [57]] [Multiple (2) 64;
  Multiple (1) 59;
  Multiple (3) 69;
  Multiple (- (3)) 67]]);
  Leaf [Times 0x1 [22];
  Times 0x2 [73]] [Multiple (1) 59];
  Leaf [Times 0x1 [73];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [73];
  Times 0x1 [12]] [Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [22];
  Times 0x2 [73]] [Multiple (2) 64;
  Multiple (1) 59];
  Leaf [Times 0x1 [73];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [73];
  Times 0x2 [23]] [Multiple (1) 59];
  Leaf [Times 0x1 [73];
  Times 0x1 [60]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [22];
  Times 0x1 [73]] [Multiple (1) 59];
  Leaf [Times 0x1 [73];
  Times 0x2 [21]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [32];
  Times 0x1 [73]] [];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 64];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [76];
  Times 0x1 [31]] []]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [76]] [Multiple (1) 64]]);
  Leaf [Times 0x1 [73];
  Times 0x2 []] [Multiple (2) 70;
  Multiple (- (1)) 63];
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (1) 70];
  Leaf [Times 0x6 [21];
  Times 0x3 [22];
  Times 0x2 [23];
  Times 0x2 [76]] [Multiple (2) 64;
  Multiple (- (2)) 63;
  Multiple (1) 59];
  Leaf [Times 0x1 [76];
  Times 0x1 []] [Multiple (- (1)) 63]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x6 [21];
  Times 0x3 [22];
  Times 0x2 [23];
  Times 0x2 [75]] [Multiple (2) 64;
  Multiple (- (2)) 63;
  Multiple (1) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [75];
  Times 0x3 [57]] [Multiple (2) 64;
  Multiple (1) 59;
  Multiple (3) 69;
  Multiple (- (3)) 67]]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66]]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 70;
  Multiple (- (1)) 69;
  Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [];
  Times 0x2 [23];
  Times 0x2 [34];
  Times 0x3 [76];
  Times 0x3 [57]] [Multiple (2) 64;
  Multiple (1) 59;
  Multiple (3) 69;
  Multiple (- (3)) 67]]);
  Leaf [Times 0x1 [73];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [73];
  Times 0x1 [46]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 71;
  Multiple (- (1)) 68;
  Multiple (1) 66];
  Leaf [Times 0x1 [73]] [Multiple (1) 72;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [73];
  Times 0x1 [46]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (2) 68;
  Multiple (- (2)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (2)) 68;
  Multiple (2) 66];
  Leaf [Times 0x1 [73]] [Multiple (1) 71];
  Leaf [Times 0x1 [50];
  Times 0x1 [73]] [];
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [75]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [75]] [Multiple (1) 71]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [76]] [Multiple (1) 72]]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (1) 72];
  Leaf [Times 0x1 [12];
  Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [76]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x1 [76];
  Times 0x1 []] [Multiple (- (1)) 61]]);
  Unpack 73 (
  Case 74 [
  Leaf [Times 0x1 [12];
  Times 0x1 [21];
  Times 0x1 [22];
  Times 0x1 [75]] [Multiple (1) 62;
  Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [75]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [75];
  Times 0x1 []] [Multiple (- (1)) 61];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [75]] [Multiple (100) 71;
  Multiple (100) 68]]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (- (1)) 71;
  Multiple (- (1)) 68]]);
  Unpack 73 (
  Case 75 [
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [Multiple (1) 72;
  Multiple (- (1)) 71;
  Multiple (- (1)) 68];
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [76]] [Multiple (100) 71;
  Multiple (100) 68]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [49]] [Multiple (1) 72;
  Multiple (1) 68]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [43]] [Multiple (1) 70;
  Multiple (- (1)) 67;
  Multiple (1) 66]]])]];
  Leaf [Times 0x1 [10];
  Times 0x2 [54];
  Times 0x2 [21];
  Times 0x2 [31];
  Times 0x4 [14]] [Multiple (- (2)) 63;
  Multiple (- (1)) 59]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [25];
  Times 0x1 [21];
  Times 0x1 [54];
  Times 0x2 [14]] [Multiple (- (1)) 61]]);
  Unpack 58 (
  Leaf [Times 0x1 [55];
  Times 0x2 [14]] [Multiple (1) 59])]];
  Leaf [Times 0x1 [];
  Times 0x3 [14];
  Times 0x2 [54];
  Times 0x1 [56]] [];
  Unpack 56 (
  Leaf [Times 0x1 [];
  Times 0x3 [14];
  Times 0x2 [54];
  Times 0x1 [58]] [])];
  Leaf [Times 0x2 [];
  Times 0x3 [14];
  Times 0x1 [55];
  Times 0x2 [54]] [];
  Unpack 55 (
  Leaf [Times 0x2 [];
  Times 0x3 [14];
  Times 0x1 [57];
  Times 0x2 [54]] [])])];
  Leaf [Times 0x3 [13];
  Times 0x1 [52];
  Times 0x1 [20]] [];
  Unpack 52 (
  Case 15 [
  Leaf [Times 0x1 [];
  Times 0x3 [13];
  Times 0x1 [54];
  Times 0x1 [53]] [];
  Case 19 [
  Case 24 [
  Unpack 56 (
  Leaf [Times 0x1 [22];
  Times 0x2 [58];
  Times 0x2 [55]] [Multiple (1) 57]);
  Unpack 56 (
  Case 27 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [26];
  Times 0x64 [55]] [Multiple (- (100)) 60;
  Multiple (- (100)) 58];
  Case 30 [
  Case 33 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [32]] [Multiple (- (100)) 62;
  Multiple (100) 59];
  Case 36 [
  Case 39 [
  Unpack 64 (
  Case 42 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [38];
  Times 0xc8 [41];
  Times 0x64 [20];
  Times 0x64 [55]] [Multiple (- (200)) 67];
  Case 45 [
  Leaf [Times 0x1 [9];
  Times 0x3e6 [10];
  Times 0xa [11];
  Times 0x2 [37];
  Times 0x2 [44];
  Times 0x1 [53];
  Times 0x4 [13]] [Multiple (2) 68];
  Case 48 [
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [47]] [Multiple (- (2)) 69;
  Multiple (1) 65;
  Multiple (- (2)) 67];
  Case 51 [
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x2 [37];
  Times 0x2 [50];
  Times 0x1 [53];
  Times 0x4 [13]] [Multiple (2) 70;
  Multiple (- (1)) 65];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [71];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 60;
  Multiple (1) 58];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 61];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [];
  Times 0x1 [55];
  Times 0x1 [71]] [Multiple (- (1)) 58];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 58];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 58];
  Leaf [Times 0x1 [71]] [Multiple (1) 60];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 61;
  Multiple (- (1)) 58;
  Multiple (1) 57];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 60];
  Leaf [Times 0x1 [74]] [Multiple (1) 60]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 61];
  Leaf [Times 0x1 [74]] [Multiple (1) 61]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [40]] [];
  Leaf [Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [Multiple (1) 68];
  Leaf [Times 0x1 [71];
  Times 0x1 [43]] [];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [46];
  Times 0x2 [71]] [Multiple (- (2)) 69;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x1 [37];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x1 [71]] [];
  Leaf [Times 0x1 [71]] [Multiple (1) 67];
  Leaf [Times 0x1 [44];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [73]] [Multiple (1) 67]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [44];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 68]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [38];
  Times 0x1 [71];
  Times 0x1 [20]] [Multiple (2) 68;
  Multiple (- (1)) 60;
  Multiple (1) 58];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 61];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [38];
  Times 0x7ca [46];
  Times 0x7cc [73];
  Times 0x1 [20];
  Times 0x1 [55]] [Multiple (- (1994)) 69;
  Multiple (1996) 67;
  Multiple (- (997)) 65]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [55]] [Multiple (1) 60;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [55]] [Multiple (1) 60;
  Multiple (- (1)) 58];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [38];
  Times 0x7ca [46];
  Times 0x7cc [74];
  Times 0x1 [20];
  Times 0x1 [55]] [Multiple (- (1994)) 69;
  Multiple (1996) 67;
  Multiple (- (997)) 65]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 59];
  Leaf [Times 0x1 [71];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 62;
  Multiple (- (1)) 59;
  Multiple (1) 57];
  Leaf [Times 0x1 [71];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [71];
  Times 0x1 []] [Multiple (1) 59];
  Leaf [Times 0x1 [71]] [Multiple (- (1)) 59];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (2) 59;
  Multiple (- (2)) 57];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (2)) 59;
  Multiple (2) 57];
  Leaf [Times 0x1 [71]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [71]] [Multiple (- (1)) 63;
  Multiple (1) 59];
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [74]] [Multiple (1) 62]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [74]] [Multiple (1) 63]]);
  Leaf [Times 0x2 [10];
  Times 0x1 [38];
  Times 0x1 [71];
  Times 0x1 [20]] [Multiple (2) 68;
  Multiple (- (1)) 62;
  Multiple (- (1)) 59;
  Multiple (1) 57];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 63;
  Multiple (- (1)) 62;
  Multiple (- (1)) 59];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 62;
  Multiple (- (1)) 59];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [38];
  Times 0x7ca [46];
  Times 0x7cc [73];
  Times 0x1 [20];
  Times 0x1 [55]] [Multiple (- (1994)) 69;
  Multiple (1996) 67;
  Multiple (- (997)) 65]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 63;
  Multiple (- (1)) 62;
  Multiple (- (1)) 59];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (1) 59];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x3 [37];
  Times 0x1 [38];
  Times 0x1 [74]] [Multiple (- (1)) 67]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 63;
  Multiple (- (1)) 62;
  Multiple (- (1)) 59];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 68;
  Multiple (- (1)) 67];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74]] [Multiple (1) 62;
  Multiple (1) 59];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x1 [38];
  Times 0x7ca [46];
  Times 0x7cc [74];
  Times 0x1 [20];
  Times 0x1 [55]] [Multiple (- (1994)) 69;
  Multiple (1996) 67;
  Multiple (- (997)) 65]]);
  Leaf [Times 0x1 [71];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x2 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [46]] [];
  Leaf [Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [71]] [Multiple (- (2)) 69;
  Multiple (- (1)) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [38];
  Times 0x2 [71]] [Multiple (2) 70;
  Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x1 [49]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [71];
  Times 0x1 [46]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [71];
  Times 0x1 [66]] [];
  Leaf [Times 0x2 [37];
  Times 0x2 [38];
  Times 0x1 [71]] [Multiple (1) 65];
  Leaf [Times 0x1 [71];
  Times 0x2 [37]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [71]] [Multiple (1) 69];
  Leaf [Times 0x1 [50];
  Times 0x1 [71]] [];
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [73]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [73]] [Multiple (1) 69]]);
  Unpack 71 (
  Case 73 [
  Leaf [Times 0x1 [50];
  Times 0x1 [74]] [];
  Leaf [Times 0x1 [74]] [Multiple (1) 70]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [74]] [Multiple (1) 61];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 69];
  Leaf [Times 0x4 [13];
  Times 0x2 [54];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 69;
  Multiple (- (1)) 65]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [73]] [Multiple (1) 70;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [73]] [Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [73]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (1) 65]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [55]] [Multiple (1) 60;
  Multiple (- (1)) 58];
  Leaf [Times 0x4 [13];
  Times 0x2 [54];
  Times 0x4 [37];
  Times 0x1 [38];
  Times 0x2 [74]] [Multiple (- (2)) 69;
  Multiple (- (1)) 65]]);
  Unpack 71 (
  Case 72 [
  Leaf [Times 0x1 [10];
  Times 0x1 [74]] [Multiple (1) 61;
  Multiple (- (1)) 60;
  Multiple (1) 58;
  Multiple (- (1)) 57];
  Leaf [Times 0x2 [10];
  Times 0x1 [74]] [Multiple (1) 70;
  Multiple (- (1)) 69];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [74];
  Times 0x1 [55]] [Multiple (1) 60;
  Multiple (- (1)) 58];
  Leaf [Times 0x2 [37];
  Times 0x1 [38];
  Times 0x2 [40];
  Times 0x2 [74]] [Multiple (2) 69;
  Multiple (- (2)) 67;
  Multiple (1) 65]])]]]]]);
  Unpack 64 (
  Leaf [Times 0x1 [54];
  Times 0x2 [13]] [Multiple (1) 65])];
  Leaf [Times 0x1 [10];
  Times 0x1 [34]] [Multiple (1) 63;
  Multiple (1) 59]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [28]] [Multiple (1) 61;
  Multiple (- (1)) 58;
  Multiple (1) 57]]])];
  Leaf [Times 0x2 [13];
  Times 0x1 [54];
  Times 0x1 [55]] []];
  Unpack 54 (
  Leaf [Times 0x1 [];
  Times 0x3 [13];
  Times 0x1 [55];
  Times 0x1 [53]] [])])]))))))).

Lemma nelp_v_lp_all_3210_post_1_checked : check nelp_v_lp_all_3210_post_1_hypotheses nelp_v_lp_all_3210_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_lp_all_3210_post_1 :
  forall epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high above_row_low
  above_row_high off_column above_column_number below_column_low below_column_high above_column_low above_column_high :
  R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* the point is in the region *)
    (((2 * prob_column_C - prob_row_C - 1 > 0) \/ (2 * prob_row_C - prob_column_C - 1 > 0) \/ ((2 * prob_column_C -
    prob_row_C - 1 >= 0) /\ (2 * prob_row_C - prob_column_C - 1 >= 0))) /\ ((2 * prob_column_C - prob_row_C > 0) \/ (4 *
    prob_row_C - 2 * prob_column_C - 3 > 0) \/ ((4 * prob_row_C - 2 * prob_column_C - 3 >= 0))) /\ ((2 * prob_column_C -
    prob_row_C - 2 > 0) \/ (2 * prob_row_C + 1 - prob_column_C > 0) \/ ((2 * prob_column_C - prob_row_C - 2 >= 0))) /\
    ((4 * prob_column_C - 2 * prob_row_C - 3 > 0) \/ (2 * prob_row_C - prob_column_C > 0) \/ ((4 * prob_column_C - 2 *
    prob_row_C - 3 >= 0) /\ (2 * prob_row_C - prob_column_C >= 0))) /\ ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >=
    0)) /\ (2 * prob_column_C - prob_row_C >= 0)) ->
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
    (off_row + below_row_high - delta - prob_row_C > 0) \/ (((below_row_low > 0) \/ (- (below_row_low) > 0)) /\ ((delta
    + off_row + below_row_low - prob_row_C > 0) \/ (prob_row_C - delta - off_row - below_row_low > 0))) \/
    (((below_row_high - 1 > 0) \/ (1 - below_row_high > 0)) /\ ((off_row + below_row_high - delta - prob_row_C > 0) \/
    (delta + prob_row_C - off_row - below_row_high > 0))) \/ (- (below_column_low) > 0) \/ (below_column_low -
    prob_column_C > 0) \/ (prob_column_C - below_column_high > 0) \/ (below_column_high - 1 > 0) \/ (off_column -
    prob_column_C > 0) \/ (prob_column_C - off_column - 1 > 0) \/ (2 * off_column - delta > 0) \/ (- (delta) - 2 *
    off_column > 0) \/ (prob_column_C - delta - off_column - below_column_low > 0) \/ (off_column + below_column_high -
    delta - prob_column_C > 0) \/ (((delta + off_column + below_column_low - prob_column_C > 0) \/ (prob_column_C -
    delta - off_column - below_column_low > 0))) \/ (((below_column_high - 1 > 0) \/ (1 - below_column_high > 0)) /\
    ((off_column + below_column_high - delta - prob_column_C > 0) \/ (delta + prob_column_C - off_column -
    below_column_high > 0))) \/ (below_row_low - 2 * below_column_high > 0) \/ (((1 - below_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 - below_column_high > 0) \/
    (below_row_low - below_row_high > 0) \/ (below_row_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (below_row_low - 1 >= 0) \/ (- (below_column_low) >= 0))) \/
    (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_row_low) >= 0) \/
    (below_column_low - 1 >= 0)) /\ ((below_row_low > 0) \/ (below_column_low - below_column_high > 0) \/
    (below_column_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high >
    0) \/ (- (below_row_low) >= 0) \/ (- (below_column_low) >= 0)) /\ ((below_row_low > 0) \/ (below_column_low -
    below_column_high > 0) \/ (- (below_column_low) >= 0))) \/ (prob_row_C - above_row_number > 0) \/ (- (above_row_low)
    > 0) \/ (above_row_low - prob_row_C > 0) \/ (prob_row_C - above_row_high > 0) \/ (above_row_high - 1 > 0) \/ (-
    (above_row_number) > 0) \/ (above_row_number - 1 > 0) \/ (2 * prob_row_C - delta - 2 * above_row_number > 0) \/ (2 *
    above_row_number - delta - 2 * prob_row_C > 0) \/ (above_row_number - delta - above_row_low > 0) \/ (above_row_high
    - delta - above_row_number > 0) \/ (((above_row_low > 0) \/ (- (above_row_low) > 0)) /\ ((delta + above_row_low -
    above_row_number > 0) \/ (above_row_number - delta - above_row_low > 0))) \/ (((above_row_high - 1 > 0) \/ (1 -
    above_row_high > 0)) /\ ((above_row_high - delta - above_row_number > 0) \/ (delta + above_row_number -
    above_row_high > 0))) \/ (above_row_low - 2 * below_column_high > 0) \/ (((1 - above_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 - below_column_high > 0) \/
    (above_row_low - above_row_high > 0) \/ (above_row_low - 1 >= 0))) \/ (((above_row_low - above_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (above_row_low - 1 >= 0) \/ (- (below_column_low) >= 0))) \/
    (((above_row_low - above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (above_row_low) >= 0) \/
    (below_column_low - 1 >= 0)) /\ ((above_row_low > 0) \/ (below_column_low - below_column_high > 0) \/
    (below_column_low - 1 >= 0))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low - below_column_high >
    0) \/ (- (above_row_low) >= 0) \/ (- (below_column_low) >= 0)) /\ ((above_row_low > 0) \/ (below_column_low -
    below_column_high > 0) \/ (- (below_column_low) >= 0))) \/ (- (off_column) > 0) \/ (prob_column_C -
    above_column_number > 0) \/ (- (above_column_low) > 0) \/ (above_column_low - prob_column_C > 0) \/ (prob_column_C -
    above_column_high > 0) \/ (above_column_high - 1 > 0) \/ (- (above_column_number) > 0) \/ (above_column_number - 1 >
    0) \/ (2 * prob_column_C - delta - 2 * above_column_number > 0) \/ (2 * above_column_number - delta - 2 *
    prob_column_C > 0) \/ (above_column_number - delta - above_column_low > 0) \/ (above_column_high - delta -
    above_column_number > 0) \/ (((delta + above_column_low - above_column_number > 0) \/ (above_column_number - delta -
    above_column_low > 0))) \/ (((above_column_high - 1 > 0) \/ (1 - above_column_high > 0)) /\ ((above_column_high -
    delta - above_column_number > 0) \/ (delta + above_column_number - above_column_high > 0))) \/ (((1 - below_row_high
    > 0) \/ (above_column_low - above_column_high > 0) \/ (above_column_low - 1 >= 0)) /\ ((1 - above_column_high > 0)
    \/ (below_row_low - below_row_high > 0) \/ (below_row_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/
    (above_column_low - above_column_high > 0) \/ (below_row_low - 1 >= 0) \/ (- (above_column_low) >= 0))) \/
    (((below_row_low - below_row_high > 0) \/ (above_column_low - above_column_high > 0) \/ (- (below_row_low) >= 0) \/
    (above_column_low - 1 >= 0)) /\ ((below_row_low > 0) \/ (above_column_low - above_column_high > 0) \/
    (above_column_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/ (above_column_low - above_column_high >
    0) \/ (- (below_row_low) >= 0) \/ (- (above_column_low) >= 0)) /\ ((below_row_low > 0) \/ (above_column_low -
    above_column_high > 0) \/ (- (above_column_low) >= 0)))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high above_row_low
  above_row_high off_column above_column_number below_column_low below_column_high above_column_low above_column_high =>
  check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; off_row; above_row_number; below_row_low;
  below_row_high; above_row_low; above_row_high; off_column; above_column_number; below_column_low; below_column_high;
  above_column_low; above_column_high]) nelp_v_lp_all_3210_post_1_hypotheses nelp_v_lp_all_3210_post_1_certificate
  nelp_v_lp_all_3210_post_1_checked).
Qed.
