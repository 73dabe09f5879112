(* lp-self-any-3210-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); bound_0 is bound(0); bound_1 is
bound(1); off_row is off[row]; above_row_number is above[row].number; below_row_low is below[row].low; below_row_high is
below[row].high; above_row_low is above[row].low; above_row_high is above[row].high; off_column is off[column];
above_column_number is above[column].number; below_column_low is below[column].low; below_column_high is
below[column].high; above_column_low is above[column].low; above_column_high is above[column].high *)
Definition lp_self_any_3210_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let bound_0 := X 5 in
  let bound_1 := X 6 in let off_row := X 7 in let above_row_number := X 8 in let below_row_low := X 9 in
  let below_row_high := X 10 in let above_row_low := X 11 in let above_row_high := X 12 in let off_column := X 13 in
  let above_column_number := X 14 in let below_column_low := X 15 in let below_column_high := X 16 in
  let above_column_low := X 17 in let above_column_high := X 18 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [Or [Positive (2 * prob_column_C - prob_row_C - 1); Positive (2 * prob_row_C - prob_column_C - 1); And
  [NotNegative (2 * prob_column_C - prob_row_C - 1); NotNegative (2 * prob_row_C - prob_column_C - 1)]]; Or [Positive (2
  * prob_column_C + 1 - prob_row_C); Positive (2 * prob_row_C - prob_column_C - 2); And [NotNegative (2 * prob_row_C -
  prob_column_C - 2)]]; Or [Positive (2 * prob_column_C - prob_row_C); Positive (4 * prob_row_C - 2 * prob_column_C -
  3); And [NotNegative (2 * prob_column_C - prob_row_C); NotNegative (4 * prob_row_C - 2 * prob_column_C - 3)]]; Or
  [Positive (2 * prob_column_C - prob_row_C - 2); Positive (2 * prob_row_C + 1 - prob_column_C); And [NotNegative (2 *
  prob_column_C - prob_row_C - 2)]]; Or [Positive (4 * prob_column_C - 2 * prob_row_C - 3); Positive (2 * prob_row_C -
  prob_column_C); And [NotNegative (4 * prob_column_C - 2 * prob_row_C - 3); NotNegative (2 * prob_row_C -
  prob_column_C)]]; Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1)]; NotNegative (bound_1); Zero
  (bound_0 + bound_1 - 1); NotNegative (2 * prob_column_C * bound_0 - prob_column_C * bound_1)];
  And [NotNegative (off_row); Positive (delta - 2 * off_row); NotNegative (prob_row_C - off_row); Or [And [Zero (2 *
  off_row + 2 * above_row_number - delta - 2 * prob_row_C); NotNegative (1 - above_row_number)]; And [Zero (prob_row_C -
  1); Zero (off_row); Zero (above_row_number - 1)]]; NotNegative (below_row_low); NotNegative (delta + off_row +
  below_row_low - prob_row_C); Or [Zero (below_row_low); Zero (delta + off_row + below_row_low - prob_row_C)];
  NotNegative (1 - below_row_high); NotNegative (delta + prob_row_C - off_row - below_row_high); Or [Zero
  (below_row_high - 1); Zero (off_row + below_row_high - delta - prob_row_C)]; NotNegative (above_row_low); NotNegative
  (delta + above_row_low - above_row_number); Or [Zero (above_row_low); Zero (delta + above_row_low -
  above_row_number)]; NotNegative (1 - above_row_high); NotNegative (delta + above_row_number - above_row_high); Or
  [Zero (above_row_high - 1); Zero (above_row_high - delta - above_row_number)]];
  And [NotNegative (off_column); Positive (delta - 2 * off_column); NotNegative (prob_column_C - off_column); Or [And
  [Zero (2 * off_column + 2 * above_column_number - delta - 2 * prob_column_C); NotNegative (1 - above_column_number)];
  And [Zero (prob_column_C - 1); Zero (off_column); Zero (above_column_number - 1)]]; NotNegative (below_column_low);
  NotNegative (delta + off_column + below_column_low - prob_column_C); Or [Zero (below_column_low); Zero (delta +
  off_column + below_column_low - prob_column_C)]; NotNegative (1 - below_column_high); NotNegative (delta +
  prob_column_C - off_column - below_column_high); Or [Zero (below_column_high - 1); Zero (off_column +
  below_column_high - delta - prob_column_C)]; NotNegative (above_column_low); NotNegative (delta + above_column_low -
  above_column_number); Or [Zero (above_column_low); Zero (delta + above_column_low - above_column_number)]; NotNegative
  (1 - above_column_high); NotNegative (delta + above_column_number - above_column_high); Or [Zero (above_column_high -
  1); Zero (above_column_high - delta - above_column_number)]];
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
  prob_column_C); And [Or [Positive (below_column_low); Positive (- (below_column_low))]; Or [Positive (delta +
  off_column + below_column_low - prob_column_C); Positive (prob_column_C - delta - off_column - below_column_low)]];
  And [Or [Positive (below_column_high - 1); Positive (1 - below_column_high)]; Or [Positive (off_column +
  below_column_high - delta - prob_column_C); Positive (delta + prob_column_C - off_column - below_column_high)]]; And
  [Or [Positive (1 - below_row_high); Positive (below_column_low - below_column_high); NotNegative (below_column_low -
  1)]; Or [Positive (1 - below_column_high); Positive (below_row_low - below_row_high); NotNegative (below_row_low -
  1)]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative
  (below_row_low - 1); NotNegative (- (below_column_low))]; Or [Positive (below_column_low); Positive (below_row_low -
  below_row_high); NotNegative (below_row_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive
  (below_column_low - below_column_high); NotNegative (- (below_row_low)); NotNegative (below_column_low - 1)]; Or
  [Positive (below_row_low); Positive (below_column_low - below_column_high); NotNegative (below_column_low - 1)]]; And
  [Or [Positive (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative (-
  (below_row_low)); NotNegative (- (below_column_low))]; Or [Positive (below_row_low); Positive (below_column_low -
  below_column_high); NotNegative (- (below_column_low))]; Or [Positive (below_column_low); Positive (below_row_low -
  below_row_high); NotNegative (- (below_row_low))]]; Positive (prob_row_C - above_row_number); Positive (-
  (above_row_low)); Positive (above_row_low - prob_row_C); Positive (prob_row_C - above_row_high); Positive
  (above_row_high - 1); Positive (- (above_row_number)); Positive (above_row_number - 1); Positive (2 * prob_row_C -
  delta - 2 * above_row_number); Positive (2 * above_row_number - delta - 2 * prob_row_C); Positive (above_row_number -
  delta - above_row_low); Positive (above_row_high - delta - above_row_number); And [Or [Positive (above_row_low);
  Positive (- (above_row_low))]; Or [Positive (delta + above_row_low - above_row_number); Positive (above_row_number -
  delta - above_row_low)]]; And [Or [Positive (above_row_high - 1); Positive (1 - above_row_high)]; Or [Positive
  (above_row_high - delta - above_row_number); Positive (delta + above_row_number - above_row_high)]]; And [Or [Positive
  (1 - above_row_high); Positive (below_column_low - below_column_high); NotNegative (below_column_low - 1)]; Or
  [Positive (1 - below_column_high); Positive (above_row_low - above_row_high); NotNegative (above_row_low - 1)]]; And
  [Or [Positive (above_row_low - above_row_high); Positive (below_column_low - below_column_high); NotNegative
  (above_row_low - 1); NotNegative (- (below_column_low))]; Or [Positive (below_column_low); Positive (above_row_low -
  above_row_high); NotNegative (above_row_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive
  (below_column_low - below_column_high); NotNegative (- (above_row_low)); NotNegative (below_column_low - 1)]; Or
  [Positive (above_row_low); Positive (below_column_low - below_column_high); NotNegative (below_column_low - 1)]]; And
  [Or [Positive (above_row_low - above_row_high); Positive (below_column_low - below_column_high); NotNegative (-
  (above_row_low)); NotNegative (- (below_column_low))]; Or [Positive (above_row_low); Positive (below_column_low -
  below_column_high); NotNegative (- (below_column_low))]; Or [Positive (below_column_low); Positive (above_row_low -
  above_row_high); NotNegative (- (above_row_low))]]; Positive (- (off_column)); Positive (prob_column_C -
  above_column_number); Positive (- (above_column_low)); Positive (above_column_low - prob_column_C); Positive
  (prob_column_C - above_column_high); Positive (above_column_high - 1); Positive (- (above_column_number)); Positive
  (above_column_number - 1); Positive (2 * prob_column_C - delta - 2 * above_column_number); Positive (2 *
  above_column_number - delta - 2 * prob_column_C); Positive (above_column_number - delta - above_column_low); Positive
  (above_column_high - delta - above_column_number); And [Or [Positive (above_column_low); Positive (-
  (above_column_low))]; Or [Positive (delta + above_column_low - above_column_number); Positive (above_column_number -
  delta - above_column_low)]]; And [Or [Positive (above_column_high - 1); Positive (1 - above_column_high)]; Or
  [Positive (above_column_high - delta - above_column_number); Positive (delta + above_column_number -
  above_column_high)]]; And [Or [Positive (1 - below_row_high); Positive (above_column_low - above_column_high);
  NotNegative (above_column_low - 1)]; Or [Positive (1 - above_column_high); Positive (below_row_low - below_row_high);
  NotNegative (below_row_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive (above_column_low -
  above_column_high); NotNegative (below_row_low - 1); NotNegative (- (above_column_low))]; Or [Positive
  (above_column_low); Positive (below_row_low - below_row_high); NotNegative (below_row_low - 1)]]; And [Or [Positive
  (below_row_low - below_row_high); Positive (above_column_low - above_column_high); NotNegative (- (below_row_low));
  NotNegative (above_column_low - 1)]; Or [Positive (below_row_low); Positive (above_column_low - above_column_high);
  NotNegative (above_column_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive (above_column_low -
  above_column_high); NotNegative (- (below_row_low)); NotNegative (- (above_column_low))]; Or [Positive
  (below_row_low); Positive (above_column_low - above_column_high); NotNegative (- (above_column_low))]; Or [Positive
  (above_column_low); Positive (below_row_low - below_row_high); NotNegative (- (below_row_low))]]]]%formulas.

Definition lp_self_any_3210_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let bound_0 := X 5 in
  let bound_1 := X 6 in let off_row := X 7 in let above_row_number := X 8 in let below_row_low := X 9 in
  let below_row_high := X 10 in let above_row_low := X 11 in let above_row_high := X 12 in let off_column := X 13 in
  let above_column_number := X 14 in let below_column_low := X 15 in let below_column_high := X 16 in
  let above_column_low := X 17 in let above_column_high := X 18 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Case 17 [
  Case 19 [
  Leaf [Times 0x1 [12];
  Times 0x2 [15];
  Times 0x1 [58]] [];
  Case 21 [
  Case 28 [
  Unpack 60 (
  Leaf [Times 0x1 [26];
  Times 0x2 [62];
  Times 0x2 [59]] [Multiple (1) 61]);
  Unpack 60 (
  Case 31 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [30];
  Times 0x64 [59]] [Multiple (- (100)) 64;
  Multiple (- (100)) 62];
  Case 34 [
  Case 37 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [36]] [Multiple (- (100)) 66;
  Multiple (100) 63];
  Case 40 [
  Case 16 [
  Leaf [Times 0x1 [68];
  Times 0x2 [15];
  Times 0x1 [59]] [];
  Case 44 [
  Unpack 69 (
  Case 47 [
  Case 18 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [42];
  Times 0xc8 [46];
  Times 0x64 [73];
  Times 0x64 [59]] [Multiple (- (200)) 72];
  Case 50 [
  Leaf [Times 0x1f3 [8];
  Times 0x32 [9];
  Times 0x1 [11];
  Times 0x32 [46];
  Times 0x32 [49]] [Multiple (50) 74;
  Multiple (- (50)) 72];
  Case 56 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [41];
  Times 0xc8 [55];
  Times 0x64 [73];
  Times 0x190 [13]] [Multiple (200) 75;
  Multiple (- (100)) 70];
  Case 53 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [77];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (2) 62];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [57];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (- (2)) 72];
  Leaf [Times 0x1 [41];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 74];
  Leaf [Times 0x1 [77];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [43];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [77];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [46];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 [45]] []]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 74]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 76];
  Leaf [Times 0x1 [57];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (- (2)) 76];
  Leaf [Times 0x4 [41];
  Times 0x3 [42];
  Times 0x2 [77]] [Multiple (2) 75;
  Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [54]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [41]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [52];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [55];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x3 [10];
  Times 0x2 [43];
  Times 0x2 [80]] [Multiple (- (2)) 76;
  Multiple (2) 75;
  Multiple (1) 70];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 76]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x3 [10];
  Times 0x2 [43];
  Times 0x2 [80]] [Multiple (- (2)) 76;
  Multiple (2) 75;
  Multiple (1) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 76]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [77];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (2) 62];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [57];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (- (2)) 72];
  Leaf [Times 0x1 [41];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 74];
  Leaf [Times 0x1 [77];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [51];
  Times 0x4 [77];
  Times 0x1 [59]] [Multiple (- (2)) 76;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [77];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [46];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 [45]] []]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 74]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [51]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x2 [77]] [Multiple (- (2)) 76;
  Multiple (- (1)) 70];
  Leaf [Times 0x4 [41];
  Times 0x3 [42];
  Times 0x2 [77]] [Multiple (2) 75;
  Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [54]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [41]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 76];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [55];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 76];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 76;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 76];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 79 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62]]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 76];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 76;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [81]] [Multiple (1) 75;
  Multiple (- (1)) 76];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Case 80 [
  Leaf [Times 0x1 [82];
  Times 0x1 [81]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [82];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]])]]]];
  Unpack 73 (
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [42];
  Times 0xc8 [46];
  Times 0x64 [74];
  Times 0x64 [59]] [Multiple (- (200)) 72])];
  Case 53 [
  Leaf [Times 0x2 [41];
  Times 0x1 [42];
  Times 0x2 [45];
  Times 0x2 [52]] [Multiple (- (2)) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Case 18 [
  Case 50 [
  Case 56 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [77];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (2) 62];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [68];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (1) 75];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [51];
  Times 0x4 [77];
  Times 0x1 [59]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [77];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 72];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80]] [Multiple (1) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [80];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [81];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [81];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [80];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [81];
  Times 0x2 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [81];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [77];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x2 [77]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (1) 76];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [41]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 73];
  Leaf [Times 0x1 [10];
  Times 0x2 [49];
  Times 0x2 [77]] [Multiple (- (2)) 76;
  Multiple (2) 75;
  Multiple (1) 70];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [80]] [Multiple (1) 73]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [80];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [81];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [81];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]])];
  Leaf [Times 0x2 [41];
  Times 0x1 [42];
  Times 0x2 [49];
  Times 0x2 [54]] [Multiple (2) 76;
  Multiple (2) 75;
  Multiple (1) 70]];
  Case 56 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [77];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (2) 62];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [41];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 75];
  Leaf [Times 0x1 [77];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [51];
  Times 0x4 [77];
  Times 0x1 [59]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [77];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 72];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80]] [Multiple (1) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [80];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [81];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [80];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [81];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [77];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x2 [77]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (1) 76];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [41]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 73];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [80]] [Multiple (1) 73]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [80];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [81];
  Times 0x4 [13]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [81];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [77];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (2) 62];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [41];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 75];
  Leaf [Times 0x1 [77];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [51];
  Times 0x4 [77];
  Times 0x1 [59]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [77];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 72];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80]] [Multiple (1) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [80];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [81];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [80];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [74];
  Times 0x2 [81];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [77];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x2 [77]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x4 [41];
  Times 0x3 [42];
  Times 0x2 [77]] [Multiple (2) 76;
  Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [54]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [41]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 73];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [80]] [Multiple (1) 73]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [55];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [80];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [81]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [81];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]])]]];
  Case 50 [
  Leaf [Times 0x2 [41];
  Times 0x1 [45];
  Times 0x1 [49];
  Times 0x1 [74];
  Times 0x4 [13]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Case 56 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [41];
  Times 0xc8 [55];
  Times 0x64 [74];
  Times 0x190 [13]] [Multiple (200) 76;
  Multiple (- (100)) 70];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [77];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (2) 62];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [41];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 75];
  Leaf [Times 0x1 [77];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [51];
  Times 0x4 [77];
  Times 0x1 [59]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [77];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 72];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80]] [Multiple (1) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 79 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62]]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Case 80 [
  Leaf [Times 0x1 [82];
  Times 0x1 [81]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [82];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Case 79 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 75;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63];
  Case 80 [
  Leaf [Times 0x1 [82];
  Times 0x1 [81]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [82]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [82]] [Multiple (1) 66;
  Multiple (1) 63]]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [77];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x2 [77]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x4 [41];
  Times 0x3 [42];
  Times 0x2 [77]] [Multiple (2) 76;
  Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [54]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [41]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 73];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [80]] [Multiple (1) 73]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [55];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [80];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [80]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [80];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [81]] [Multiple (1) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [81];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]])]]];
  Unpack 74 (
  Case 50 [
  Leaf [Times 0x1 [9];
  Times 0x3e6 [10];
  Times 0xa [11];
  Times 0x2 [41];
  Times 0x2 [49];
  Times 0x1 [76];
  Times 0x4 [13]] [Multiple (2) 77];
  Case 56 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [41];
  Times 0x3e5 [42];
  Times 0x2 [55];
  Times 0x1 [76];
  Times 0x4 [13]] [Multiple (2) 78;
  Multiple (- (1)) 70];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [];
  Leaf [Times 0x1 [79];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [79];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [79];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [79];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [79];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [Multiple (2) 62];
  Leaf [Times 0x1 [79]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 79 (
  Case 81 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [82]] [Multiple (1) 64]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [82]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [79];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [79]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [41];
  Times 0x1 [42];
  Times 0x1 [79]] [Multiple (1) 77];
  Leaf [Times 0x1 [79];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [51];
  Times 0x4 [79];
  Times 0x1 [59]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [79];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [79]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [79]] [];
  Leaf [Times 0x1 [79]] [Multiple (1) 72];
  Leaf [Times 0x1 [49];
  Times 0x1 [79]] [];
  Unpack 79 (
  Case 81 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [82]] [Multiple (1) 72]]);
  Unpack 79 (
  Case 81 [
  Leaf [Times 0x1 [49];
  Times 0x1 [82]] [];
  Leaf [Times 0x1 [82]] [Multiple (1) 77]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [82]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [82];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [82]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ca [41];
  Times 0x3e6 [42];
  Times 0x1 [75];
  Times 0x2 [82];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [82]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [82];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [82];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x2 [10];
  Times 0x1 [83]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [83];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ca [41];
  Times 0x3e6 [42];
  Times 0x1 [75];
  Times 0x2 [83];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [79];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [79]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [79];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [79];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [79]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 79 (
  Case 81 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [82]] [Multiple (1) 66]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [82]] [Multiple (1) 67]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (1) 67];
  Leaf [Times 0x2 [10];
  Times 0x1 [82]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [82];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [82]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [82]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [82]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ca [41];
  Times 0x3e6 [42];
  Times 0x1 [75];
  Times 0x2 [82];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [82]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [82]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [82]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [41];
  Times 0x1 [82];
  Times 0x2 [13]] [Multiple (- (1)) 72]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x2 [10];
  Times 0x1 [83]] [Multiple (1) 77;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [83]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7ca [41];
  Times 0x3e6 [42];
  Times 0x1 [75];
  Times 0x2 [83];
  Times 0x1 [59]] [Multiple (2) 72]]);
  Leaf [Times 0x1 [79];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [79]] [Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [79];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x2 [79]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x4 [41];
  Times 0x3 [42];
  Times 0x2 [79]] [Multiple (2) 78;
  Multiple (1) 70];
  Leaf [Times 0x1 [79];
  Times 0x1 [54]] [];
  Leaf [Times 0x1 [57];
  Times 0x1 [42];
  Times 0x2 [79];
  Times 0x1 [59]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [79]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [79]] [Multiple (1) 70];
  Leaf [Times 0x1 [79];
  Times 0x2 [41]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [79]] [Multiple (1) 73];
  Leaf [Times 0x1 [55];
  Times 0x1 [79]] [];
  Unpack 79 (
  Case 81 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [82]] [Multiple (1) 73]]);
  Unpack 79 (
  Case 81 [
  Leaf [Times 0x1 [55];
  Times 0x1 [82]] [];
  Leaf [Times 0x1 [82]] [Multiple (1) 78]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (1) 65];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [82]] [Multiple (1) 78;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [82];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [82]] [Multiple (1) 78;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [82];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [82]] [Multiple (1) 78;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [82];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [41];
  Times 0x2 [82];
  Times 0x4 [13]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 79 (
  Case 80 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x4 [41];
  Times 0x2 [42];
  Times 0x1 [83]] [Multiple (1) 78;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [83];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [83];
  Times 0x2 [45]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70]])]]])]]]);
  Unpack 69 (
  Leaf [Times 0x1 [68];
  Times 0x2 [13]] [Multiple (1) 70])];
  Unpack 68 (
  Case 18 [
  Case 44 [
  Unpack 72 (
  Leaf [Times 0x1 [42];
  Times 0x2 [74];
  Times 0x1 [69];
  Times 0x1 [59]] [Multiple (1) 73]);
  Unpack 72 (
  Case 47 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [42];
  Times 0xc8 [46];
  Times 0x64 [71];
  Times 0x64 [59]] [Multiple (- (200)) 76];
  Case 50 [
  Case 53 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [52]] [Multiple (- (100)) 78;
  Multiple (100) 75];
  Case 56 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80];
  Times 0x1 [];
  Times 0x1 [59]] [Multiple (- (1)) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (2)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (2) 62];
  Leaf [Times 0x1 [80]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (- (1)) 65;
  Multiple (- (1)) 62];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [83]] [Multiple (1) 64]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [83]] [Multiple (1) 65]]);
  Leaf [Times 0x1 [80];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 77];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 77];
  Leaf [Times 0x1 [43];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 74];
  Leaf [Times 0x1 [42];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 76];
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [83]] [Multiple (1) 76]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 77];
  Leaf [Times 0x1 [83]] [Multiple (1) 77]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 76;
  Multiple (1) 74]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [71];
  Times 0x2 [83];
  Times 0x1 [59]] [Multiple (2) 76]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [83];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 76;
  Multiple (1) 74]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [84];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [71];
  Times 0x2 [84];
  Times 0x1 [59]] [Multiple (2) 76]]);
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (2) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [80]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 67;
  Multiple (1) 63];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [83]] [Multiple (1) 66]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [83]] [Multiple (1) 67]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (1) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 76;
  Multiple (1) 74]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [71];
  Times 0x2 [83];
  Times 0x1 [59]] [Multiple (2) 76]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [83]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 76;
  Multiple (1) 74]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [84]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [15]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [84]] [Multiple (1) 66;
  Multiple (1) 63];
  Leaf [Times 0x1 [9];
  Times 0x3e5 [10];
  Times 0xa [11];
  Times 0x1 [42];
  Times 0x1 [71];
  Times 0x2 [84];
  Times 0x1 [59]] [Multiple (2) 76]]);
  Leaf [Times 0x1 [80];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 75];
  Leaf [Times 0x1 [80];
  Times 0x1 [51]] [];
  Leaf [Times 0x2 [10];
  Times 0x2 [80];
  Times 0x1 [69];
  Times 0x1 [59]] [Multiple (- (2)) 78;
  Multiple (- (2)) 75];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 79];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 79];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (1) 75];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (2) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [69];
  Times 0x1 [59]] [Multiple (- (2)) 75];
  Leaf [Times 0x1 [80]] [Multiple (1) 78];
  Leaf [Times 0x1 [55];
  Times 0x1 [80]] [];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 78];
  Leaf [Times 0x1 [83]] [Multiple (1) 78]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 79];
  Leaf [Times 0x1 [83]] [Multiple (1) 79]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (- (1)) 78;
  Multiple (- (1)) 75]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 82 [
  Leaf [Times 0x1 [84];
  Times 0x1 [83]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (- (1)) 64;
  Multiple (1) 62]]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [83];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (- (1)) 78;
  Multiple (- (1)) 75]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [84]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [84];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62];
  Case 83 [
  Leaf [Times 0x1 [85];
  Times 0x1 [84]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [85];
  Times 0x1 [13]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [85];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [54]] [Multiple (1) 79;
  Multiple (1) 75]]];
  Leaf [Times 0x2 [10];
  Times 0x2 [48];
  Times 0x1 [69];
  Times 0x1 [59]] [Multiple (2) 77;
  Multiple (- (2)) 74]]])];
  Leaf [Times 0x1 [71];
  Times 0x1 [];
  Times 0x1 [69];
  Times 0x3 [13]] [];
  Unpack 71 (
  Leaf [Times 0x1 [73];
  Times 0x1 [];
  Times 0x1 [69];
  Times 0x3 [13]] [])])];
  Leaf [Times 0x1 [10];
  Times 0x1 [38]] [Multiple (1) 67;
  Multiple (1) 63]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [32];
  Times 0x1 [59]] [Multiple (1) 65;
  Multiple (- (1)) 62]]])];
  Case 44 [
  Unpack 60 (
  Leaf [Times 0x1 [42];
  Times 0x2 [62];
  Times 0x2 [59]] [Multiple (1) 61]);
  Unpack 60 (
  Case 47 [
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [46];
  Times 0x1 [59]] [Multiple (- (1)) 64;
  Multiple (- (1)) 62];
  Case 50 [
  Case 53 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [52]] [Multiple (- (100)) 66;
  Multiple (100) 63];
  Case 56 [
  Case 16 [
  Case 28 [
  Unpack 69 (
  Case 31 [
  Case 20 [
  Case 34 [
  Leaf [Times 0x1f3 [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x1f4 [30];
  Times 0x1f4 [33]] [Multiple (500) 74;
  Multiple (- (500)) 72];
  Case 40 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [25];
  Times 0xc8 [39];
  Times 0x64 [73];
  Times 0x190 [15]] [Multiple (200) 75;
  Multiple (- (100)) 70];
  Case 37 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [25];
  Times 0x1 [27];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [58];
  Times 0x4 [26];
  Times 0x2 [30];
  Times 0x6 [77];
  Times 0x1 [59]] [Multiple (6) 74;
  Multiple (- (2)) 72];
  Leaf [Times 0x1 [77];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [77];
  Times 0x2 [15]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [58];
  Times 0x2 [25];
  Times 0x2 [30];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (- (2)) 72];
  Leaf [Times 0x1 [30];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 74];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 [29]] []]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [80]] [Multiple (1) 74]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [43];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 62];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Leaf [Times 0x1 [26];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 76];
  Leaf [Times 0x1 [25];
  Times 0x1 [27];
  Times 0x1 [77]] [Multiple (- (1)) 76];
  Leaf [Times 0x2 [58];
  Times 0x5 [26];
  Times 0x4 [30];
  Times 0x6 [77];
  Times 0x2 [59]] [Multiple (6) 75;
  Multiple (- (4)) 72;
  Multiple (3) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [27];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [58];
  Times 0x4 [26];
  Times 0x2 [30];
  Times 0x3 [77];
  Times 0x1 [59]] [Multiple (- (2)) 72;
  Multiple (3) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [25]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [36];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 75];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x5 [58];
  Times 0x5 [26];
  Times 0x4 [30];
  Times 0x6 [80];
  Times 0x5 [59]] [Multiple (- (6)) 76;
  Multiple (6) 75;
  Multiple (- (4)) 72;
  Multiple (3) 70];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 76]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x5 [58];
  Times 0x5 [26];
  Times 0x4 [30];
  Times 0x6 [80];
  Times 0x5 [59]] [Multiple (- (6)) 76;
  Multiple (6) 75;
  Multiple (- (4)) 72;
  Multiple (3) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [51]] [];
  Leaf [Times 0x1 [58];
  Times 0x1 [26];
  Times 0x2 [30];
  Times 0x3 [77];
  Times 0x4 [59]] [Multiple (- (2)) 72;
  Multiple (- (3)) 66;
  Multiple (- (3)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [15]] [Multiple (2) 63];
  Leaf [Times 0x1 [58];
  Times 0x1 [26];
  Times 0x2 [30];
  Times 0x3 [77];
  Times 0x7 [59]] [Multiple (- (2)) 72;
  Multiple (- (6)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 66;
  Multiple (3) 63]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 66;
  Multiple (3) 63]])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [25];
  Times 0x1 [27];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [58];
  Times 0x4 [26];
  Times 0x2 [30];
  Times 0x6 [77];
  Times 0x1 [59]] [Multiple (6) 74;
  Multiple (- (2)) 72];
  Leaf [Times 0x1 [77];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [77];
  Times 0x2 [15]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [58];
  Times 0x2 [25];
  Times 0x2 [30];
  Times 0x2 [77];
  Times 0x1 [59]] [Multiple (- (2)) 72];
  Leaf [Times 0x1 [30];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 74];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 [29]] []]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [80]] [Multiple (1) 74]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [43];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 62];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Leaf [Times 0x1 [26];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x2 [77]] [Multiple (- (2)) 76;
  Multiple (- (1)) 70];
  Leaf [Times 0x2 [58];
  Times 0x5 [26];
  Times 0x4 [30];
  Times 0x6 [77];
  Times 0x2 [59]] [Multiple (6) 75;
  Multiple (- (4)) 72;
  Multiple (3) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [27];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [58];
  Times 0x4 [26];
  Times 0x2 [30];
  Times 0x3 [77];
  Times 0x1 [59]] [Multiple (- (2)) 72;
  Multiple (3) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [25]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 76];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 75];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (- (1)) 76;
  Multiple (1) 75];
  Leaf [Times 0xa [8];
  Times 0x1 [9];
  Times 0x1 [10];
  Times 0x2 [25];
  Times 0x1 [73];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (- (2)) 76;
  Multiple (- (1)) 70]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (- (1)) 76;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0xa [8];
  Times 0x1 [9];
  Times 0x1 [10];
  Times 0x2 [25];
  Times 0x1 [73];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (- (2)) 76;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (- (1)) 76;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 79 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (- (1)) 76;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 79 [
  Leaf [Times 0x1 [82];
  Times 0x1 [81]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [82];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [51]] [];
  Leaf [Times 0x1 [58];
  Times 0x1 [26];
  Times 0x2 [30];
  Times 0x3 [77];
  Times 0x4 [59]] [Multiple (- (2)) 72;
  Multiple (- (3)) 66;
  Multiple (- (3)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [15]] [Multiple (2) 63];
  Leaf [Times 0x1 [58];
  Times 0x1 [26];
  Times 0x2 [30];
  Times 0x3 [77];
  Times 0x7 [59]] [Multiple (- (2)) 72;
  Multiple (- (6)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [58];
  Times 0x2 [26];
  Times 0x1 [30];
  Times 0x3 [80];
  Times 0x2 [59]] [Multiple (3) 74;
  Multiple (- (4)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 66;
  Multiple (3) 63]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 66;
  Multiple (3) 63]])]]]];
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [26];
  Times 0xc8 [30];
  Times 0x64 [73];
  Times 0x64 [59]] [Multiple (- (200)) 72];
  Unpack 73 (
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [26];
  Times 0xc8 [30];
  Times 0x64 [75];
  Times 0x64 [59]] [Multiple (- (200)) 72])];
  Case 37 [
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x2 [29];
  Times 0x2 [36]] [Multiple (- (2)) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Case 34 [
  Case 20 [
  Leaf [Times 0x2 [25];
  Times 0x1 [29];
  Times 0x1 [33];
  Times 0x1 [75];
  Times 0x4 [15]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Case 40 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [25];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 74];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [27];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [77];
  Times 0x2 [15]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 72];
  Leaf [Times 0x1 [33];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80]] [Multiple (1) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [80]] [Multiple (1) 74]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [43];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 62];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [75];
  Times 0x3e80 [80];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [81];
  Times 0x2 [15]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [75];
  Times 0x3e80 [81];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Leaf [Times 0x1 [26];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x2 [77]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 76];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [10];
  Times 0x2 [27];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [26];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [25]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 73];
  Leaf [Times 0x1 [10];
  Times 0x2 [33];
  Times 0x2 [77]] [Multiple (- (2)) 76;
  Multiple (2) 74;
  Multiple (1) 70];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [80]] [Multiple (1) 73]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 76];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 79 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [81];
  Times 0x4 [15]] [Multiple (2) 76;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [81];
  Times 0x2 [29]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [51]] [];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [15]] [Multiple (2) 63];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [75];
  Times 0x3e80 [80];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [81];
  Times 0x2 [15]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [75];
  Times 0x3e80 [81];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63]])];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x2 [33];
  Times 0x2 [38]] [Multiple (2) 76;
  Multiple (2) 74;
  Multiple (1) 70]];
  Unpack 75 (
  Leaf [Times 0x1 [9];
  Times 0x3e6 [10];
  Times 0xa [11];
  Times 0x2 [25];
  Times 0x2 [33];
  Times 0x1 [76];
  Times 0x4 [15]] [Multiple (2) 74])];
  Case 40 [
  Case 20 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [25];
  Times 0xc8 [39];
  Times 0x64 [76];
  Times 0x190 [15]] [Multiple (200) 75;
  Multiple (- (100)) 70];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [25];
  Times 0x1 [77]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [26];
  Times 0x2 [77]] [Multiple (2) 74];
  Leaf [Times 0x1 [77];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [77];
  Times 0x2 [15]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 72];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 74];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [80]] [Multiple (1) 72]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [80]] [Multiple (1) 74]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [77]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [43];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 62];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77]] [Multiple (1) 64];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80]] [Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [80]] [Multiple (1) 65]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [76];
  Times 0x3e80 [80];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [76];
  Times 0x3e80 [81];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Leaf [Times 0x1 [26];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x2 [77]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 75];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x2 [27];
  Times 0x2 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [26];
  Times 0x1 [77]] [Multiple (1) 70];
  Leaf [Times 0x1 [77];
  Times 0x2 [25]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [77]] [Multiple (1) 73];
  Leaf [Times 0x1 [39];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [80]] [Multiple (1) 73]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (2) 75;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [80];
  Times 0x4 [15]] [Multiple (2) 75;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 79 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [81];
  Times 0x4 [15]] [Multiple (2) 75;
  Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [81];
  Times 0x2 [29]] [Multiple (2) 73;
  Multiple (- (2)) 72;
  Multiple (1) 70];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [51]] [];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [77];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [77];
  Times 0x1 [15]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [15]] [Multiple (2) 63];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [77];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (- (1)) 72]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 66;
  Multiple (1) 63]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [76];
  Times 0x3e80 [80];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x2 [10];
  Times 0x1 [81]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [76];
  Times 0x3e80 [81];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 72;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 66;
  Multiple (1) 63]])];
  Unpack 76 (
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x7cc [25];
  Times 0x3e5 [26];
  Times 0x2 [39];
  Times 0x1 [77];
  Times 0x4 [15]] [Multiple (2) 75;
  Multiple (- (1)) 70])];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [76];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [76];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [25];
  Times 0x1 [76]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [26];
  Times 0x2 [76]] [Multiple (2) 74];
  Leaf [Times 0x1 [76];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [76];
  Times 0x2 [15]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [76]] [Multiple (1) 72];
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 74];
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [79]] [Multiple (1) 72]]);
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [79]] [Multiple (1) 74]]);
  Leaf [Times 0x1 [76];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [76]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [76];
  Times 0x1 [15]] [Multiple (1) 65];
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [43];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [76];
  Times 0x1 [15]] [Multiple (1) 62];
  Leaf [Times 0x1 [42];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [76]] [Multiple (1) 64];
  Leaf [Times 0x1 [49];
  Times 0x1 [76]] [];
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [79]] [Multiple (1) 64]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [79]] [Multiple (1) 65]]);
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [79];
  Times 0x2 [15]] [Multiple (- (1)) 72]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [79];
  Times 0x2 [15]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [79];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 78 [
  Leaf [Times 0x1 [80];
  Times 0x1 [79]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 78 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Leaf [Times 0x1 [26];
  Times 0x2 [76]] [Multiple (1) 70];
  Leaf [Times 0x1 [76];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x2 [76]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x4 [25];
  Times 0x3 [26];
  Times 0x2 [76]] [Multiple (2) 75;
  Multiple (1) 70];
  Leaf [Times 0x1 [76];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [27];
  Times 0x2 [76]] [Multiple (1) 70];
  Leaf [Times 0x1 [71];
  Times 0x1 [76]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [26];
  Times 0x1 [76]] [Multiple (1) 70];
  Leaf [Times 0x1 [76];
  Times 0x2 [25]] [Multiple (- (1)) 70];
  Leaf [Times 0x1 [76]] [Multiple (1) 73];
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 75];
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [79]] [Multiple (1) 73]]);
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [79]] [Multiple (1) 75]]);
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (1) 65];
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (- (1)) 73;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [79];
  Times 0x4 [15]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (- (1)) 73;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x2 [68];
  Times 0x2 [25];
  Times 0x2 [79];
  Times 0x4 [15]] [Multiple (- (2)) 73;
  Multiple (- (1)) 70];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [79];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (- (1)) 73;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 78 [
  Leaf [Times 0x1 [80];
  Times 0x1 [79]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]];
  Leaf [Times 0x1 [10];
  Times 0x1 [79];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (- (1)) 73;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Case 78 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80];
  Times 0x3 [59]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 64;
  Multiple (- (3)) 62]]);
  Leaf [Times 0x1 [76];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [76];
  Times 0x1 [15]] [Multiple (1) 63];
  Leaf [Times 0x1 [76];
  Times 0x1 [51]] [];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [76];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [76];
  Times 0x1 [15]] [Multiple (1) 67];
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [76];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [76]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [76];
  Times 0x2 [15]] [Multiple (2) 63];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [76];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [76]] [Multiple (1) 66];
  Leaf [Times 0x1 [55];
  Times 0x1 [76]] [];
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [79]] [Multiple (1) 66]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x1 [79]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [79]] [Multiple (1) 67]]);
  Unpack 76 (
  Case 78 [
  Leaf [Times 0x1 [79]] [Multiple (1) 67];
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [79];
  Times 0x2 [15]] [Multiple (- (1)) 72]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [68];
  Times 0x1 [25];
  Times 0x1 [79];
  Times 0x2 [15]] [Multiple (- (1)) 72];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [79]] [Multiple (1) 66;
  Multiple (1) 63]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [79]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Case 78 [
  Leaf [Times 0x1 [80];
  Times 0x1 [79]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]];
  Leaf [Times 0x1 [10];
  Times 0x1 [79]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 76 (
  Case 77 [
  Leaf [Times 0x2 [10];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Case 78 [
  Leaf [Times 0x1 [81];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 66;
  Multiple (3) 63]];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [80]] [Multiple (2) 75;
  Multiple (1) 70;
  Multiple (3) 66;
  Multiple (3) 63]])]]]]]);
  Unpack 69 (
  Leaf [Times 0x1 [68];
  Times 0x2 [15]] [Multiple (1) 70])];
  Leaf [Times 0x1 [68];
  Times 0x2 [13]] [Multiple (1) 61];
  Unpack 68 (
  Case 20 [
  Leaf [Times 0x1 [71];
  Times 0x1 [];
  Times 0x1 [70];
  Times 0x3 [15]] [];
  Case 28 [
  Unpack 72 (
  Leaf [Times 0x1 [26];
  Times 0x2 [74];
  Times 0x1 [70];
  Times 0x1 [59]] [Multiple (1) 73]);
  Unpack 72 (
  Case 31 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0x64 [26];
  Times 0xc8 [30];
  Times 0x64 [71];
  Times 0x64 [59]] [Multiple (- (200)) 76];
  Case 34 [
  Case 37 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [36]] [Multiple (- (100)) 78;
  Multiple (100) 75];
  Case 40 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 77];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 77];
  Leaf [Times 0x1 [27];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (2)) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (2) 74];
  Leaf [Times 0x1 [80]] [Multiple (1) 76];
  Leaf [Times 0x1 [33];
  Times 0x1 [80]] [];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [83]] [Multiple (1) 76]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 77];
  Leaf [Times 0x1 [83]] [Multiple (1) 77]]);
  Leaf [Times 0x1 [80];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [80]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 65];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [43];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 62];
  Leaf [Times 0x1 [42];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 64];
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [83]] [Multiple (1) 64]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [83]] [Multiple (1) 65]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (1) 77];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (- (1)) 76;
  Multiple (1) 74];
  Case 82 [
  Leaf [Times 0x1 [84];
  Times 0x1 [83]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (- (1)) 76;
  Multiple (1) 74]]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [71];
  Times 0x3e80 [83];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 76;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [71];
  Times 0x3e80 [84];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 76;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [84];
  Times 0x1 [59]] [Multiple (1) 64;
  Multiple (- (1)) 62]]);
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 75];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 78;
  Multiple (1) 75];
  Leaf [Times 0x2 [10];
  Times 0x2 [80];
  Times 0x1 [70];
  Times 0x1 [59]] [Multiple (- (2)) 78;
  Multiple (- (2)) 75];
  Leaf [Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 79];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 79];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (1) 75];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x2 [13]] [Multiple (2) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [70];
  Times 0x1 [59]] [Multiple (- (2)) 75];
  Leaf [Times 0x1 [80]] [Multiple (1) 78];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 79;
  Multiple (1) 75];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 78];
  Leaf [Times 0x1 [83]] [Multiple (1) 78]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 79];
  Leaf [Times 0x1 [83]] [Multiple (1) 79]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (1) 79];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Case 82 [
  Leaf [Times 0x1 [84];
  Times 0x1 [83]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [84]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [84]] [Multiple (- (1)) 78;
  Multiple (- (1)) 75]]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [83]] [Multiple (1) 78;
  Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [15]] [Multiple (- (1)) 64;
  Multiple (1) 62]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [84]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [15]] [Multiple (1) 65;
  Multiple (- (1)) 64;
  Multiple (1) 62];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [84]] [Multiple (1) 78;
  Multiple (1) 75];
  Case 83 [
  Leaf [Times 0x1 [85];
  Times 0x1 [84]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [85]] [Multiple (1) 79;
  Multiple (- (1)) 78;
  Multiple (- (1)) 75];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [85]] [Multiple (1) 78;
  Multiple (1) 75]]]);
  Leaf [Times 0x1 [80];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 63];
  Leaf [Times 0x1 [80];
  Times 0x1 [51]] [];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [80];
  Times 0x1 [59]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [80];
  Times 0x1 [15]] [Multiple (1) 67];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (1) 63];
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x2 [15]] [Multiple (2) 63];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [80];
  Times 0x2 [59]] [Multiple (- (2)) 63];
  Leaf [Times 0x1 [80]] [Multiple (1) 66];
  Leaf [Times 0x1 [55];
  Times 0x1 [80]] [];
  Unpack 80 (
  Case 82 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [83]] [Multiple (1) 66]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [83]] [Multiple (1) 67]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [83]] [Multiple (1) 77];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (- (1)) 76;
  Multiple (1) 74];
  Case 82 [
  Leaf [Times 0x1 [84];
  Times 0x1 [83]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (- (1)) 76;
  Multiple (1) 74]]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [83];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [71];
  Times 0x3e80 [83];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 76;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [10];
  Times 0x1 [83]] [Multiple (- (1)) 66;
  Multiple (- (1)) 63]]);
  Unpack 80 (
  Case 81 [
  Leaf [Times 0x1 [10];
  Times 0x1 [84];
  Times 0x1 [13]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (1) 74];
  Leaf [Times 0x1 [10];
  Times 0x1 [84]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (- (1)) 63];
  Leaf [Times 0x18 [9];
  Times 0xf0 [11];
  Times 0x2ebc [22];
  Times 0xf94 [24];
  Times 0x1f40 [26];
  Times 0x1f40 [71];
  Times 0x3e80 [84];
  Square 0x3 [59] (997 * bound_1 + 3);
  Square 0x3 [15] (997 * bound_1 + 1)] [Multiple (16000) 76;
  Multiple (- (7976 * prob_column_C)) 23];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [84]] [Multiple (1) 66;
  Multiple (1) 63]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [38]] [Multiple (1) 79;
  Multiple (1) 75]]];
  Leaf [Times 0x2 [10];
  Times 0x2 [32];
  Times 0x1 [70];
  Times 0x1 [59]] [Multiple (2) 77;
  Multiple (- (2)) 74]]])];
  Unpack 71 (
  Leaf [Times 0x1 [72];
  Times 0x1 [];
  Times 0x1 [70];
  Times 0x3 [15]] [])])];
  Leaf [Times 0x1 [10];
  Times 0x1 [54]] [Multiple (1) 67;
  Multiple (1) 63]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [48];
  Times 0x1 [59]] [Multiple (1) 65;
  Multiple (- (1)) 62]]])]];
  Unpack 58 (
  Case 16 [
  Case 20 [
  Case 21 [
  Leaf [Times 0x1 [60];
  Times 0x2 [15];
  Times 0x1 [62]] [];
  Case 28 [
  Unpack 63 (
  Case 31 [
  Case 34 [
  Leaf [Times 0x1f3 [];
  Times 0x1 [9];
  Times 0xa [11];
  Times 0x1f4 [30];
  Times 0x1f4 [33]] [Multiple (500) 67;
  Multiple (- (500)) 66];
  Case 37 [
  Case 40 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [25];
  Times 0xc8 [39];
  Times 0x64 [61];
  Times 0x190 [15]] [Multiple (200) 69;
  Multiple (- (100)) 64];
  Case 44 [
  Unpack 70 (
  Leaf [Times 0x1 [42];
  Times 0x2 [72];
  Times 0x2 [62]] [Multiple (1) 71]);
  Unpack 70 (
  Case 47 [
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [46];
  Times 0x1 [62]] [Multiple (- (1)) 74;
  Multiple (- (1)) 72];
  Case 50 [
  Case 53 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [52]] [Multiple (- (100)) 76;
  Multiple (100) 73];
  Case 56 [
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [78];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [78];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [25];
  Times 0x1 [27];
  Times 0x1 [78]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [26];
  Times 0x2 [78]] [Multiple (2) 67];
  Leaf [Times 0x1 [78];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [60];
  Times 0x1 [25];
  Times 0x1 [78];
  Times 0x2 [15]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [25];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 67];
  Unpack 78 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [81];
  Times 0x1 [29]] []]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [81]] [Multiple (1) 67]]);
  Leaf [Times 0x1 [78];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [41];
  Times 0x1 [78]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [78];
  Times 0x1 [15]] [Multiple (1) 75];
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [43];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [78];
  Times 0x1 [15]] [Multiple (1) 72];
  Leaf [Times 0x1 [42];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [78]] [Multiple (1) 74];
  Leaf [Times 0x1 [49];
  Times 0x1 [78]] [];
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 74];
  Leaf [Times 0x1 [81]] [Multiple (1) 74]]);
  Unpack 78 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [81]] [Multiple (1) 75]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (1) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [27]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [81];
  Times 0x1 []] [Multiple (- (1)) 66]]);
  Unpack 78 (
  Case 79 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [27]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 75;
  Multiple (- (1)) 74;
  Multiple (1) 72];
  Leaf [Times 0x1 [81];
  Times 0x1 []] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [62]] [Multiple (2) 69;
  Multiple (1) 64;
  Multiple (3) 74;
  Multiple (- (3)) 72]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 75;
  Multiple (- (1)) 74;
  Multiple (1) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (- (1)) 74;
  Multiple (1) 72]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [15]] [Multiple (1) 75;
  Multiple (- (1)) 74;
  Multiple (1) 72];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [82];
  Times 0x3 [62]] [Multiple (2) 69;
  Multiple (1) 64;
  Multiple (3) 74;
  Multiple (- (3)) 72]]);
  Leaf [Times 0x1 [26];
  Times 0x2 [78]] [Multiple (1) 64];
  Leaf [Times 0x1 [78]] [Multiple (1) 68];
  Leaf [Times 0x1 [25];
  Times 0x1 [27];
  Times 0x1 [78]] [Multiple (- (1)) 68];
  Leaf [Times 0x4 [25];
  Times 0x3 [26];
  Times 0x2 [78]] [Multiple (2) 69;
  Multiple (1) 64];
  Leaf [Times 0x1 [78];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [27];
  Times 0x2 [78]] [Multiple (1) 64];
  Leaf [Times 0x1 [65];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [26];
  Times 0x1 [78]] [Multiple (1) 64];
  Leaf [Times 0x1 [78];
  Times 0x2 [25]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [36];
  Times 0x1 [78]] [];
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 69];
  Unpack 78 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [81]] [Multiple (1) 68]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [81]] [Multiple (1) 69]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (1) 75];
  Leaf [Times 0x3 [10];
  Times 0x2 [81];
  Times 0x2 [27]] [Multiple (2) 69;
  Multiple (- (2)) 68;
  Multiple (1) 64];
  Leaf [Times 0x1 [81];
  Times 0x1 []] [Multiple (- (1)) 68]]);
  Unpack 78 (
  Case 79 [
  Leaf [Times 0x3 [10];
  Times 0x2 [81];
  Times 0x2 [27]] [Multiple (2) 69;
  Multiple (- (2)) 68;
  Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 75;
  Multiple (- (1)) 74;
  Multiple (1) 72];
  Leaf [Times 0x1 [81];
  Times 0x1 []] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81];
  Times 0x3 [62]] [Multiple (2) 69;
  Multiple (1) 64;
  Multiple (3) 74;
  Multiple (- (3)) 72]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (1) 75;
  Multiple (- (1)) 74;
  Multiple (1) 72];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [15]] [Multiple (- (1)) 74;
  Multiple (1) 72]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [82];
  Times 0x1 [15]] [Multiple (1) 75;
  Multiple (- (1)) 74;
  Multiple (1) 72];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [82];
  Times 0x3 [62]] [Multiple (2) 69;
  Multiple (1) 64;
  Multiple (3) 74;
  Multiple (- (3)) 72]]);
  Leaf [Times 0x1 [78];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [78];
  Times 0x1 [15]] [Multiple (1) 73];
  Leaf [Times 0x1 [78];
  Times 0x1 [51]] [];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [78];
  Times 0x1 [62]] [Multiple (- (1)) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [78];
  Times 0x1 [15]] [Multiple (1) 77];
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 77];
  Leaf [Times 0x1 [78];
  Times 0x1 []] [Multiple (1) 73];
  Leaf [Times 0x1 [78]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [78];
  Times 0x2 [15]] [Multiple (2) 73];
  Leaf [Times 0x2 [25];
  Times 0x1 [26];
  Times 0x1 [78];
  Times 0x2 [62]] [Multiple (- (2)) 73];
  Leaf [Times 0x1 [78]] [Multiple (1) 76];
  Leaf [Times 0x1 [55];
  Times 0x1 [78]] [];
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 76];
  Leaf [Times 0x1 [81]] [Multiple (1) 76]]);
  Unpack 78 (
  Case 79 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 77];
  Leaf [Times 0x1 [81]] [Multiple (1) 77]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (1) 77];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [27]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [81];
  Times 0x1 []] [Multiple (- (1)) 66]]);
  Unpack 78 (
  Case 79 [
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [27]] [Multiple (1) 67;
  Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [81];
  Times 0x1 []] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [81]] [Multiple (2) 69;
  Multiple (1) 64;
  Multiple (3) 76;
  Multiple (3) 73]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (- (1)) 76;
  Multiple (- (1)) 73]]);
  Unpack 78 (
  Case 80 [
  Leaf [Times 0x1 [82]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [82]] [Multiple (1) 77;
  Multiple (- (1)) 76;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [];
  Times 0x2 [27];
  Times 0x2 [38];
  Times 0x3 [82]] [Multiple (2) 69;
  Multiple (1) 64;
  Multiple (3) 76;
  Multiple (3) 73]])];
  Leaf [Times 0x1 [10];
  Times 0x1 [54]] [Multiple (1) 77;
  Multiple (1) 73]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [48];
  Times 0x1 [62]] [Multiple (1) 75;
  Multiple (- (1)) 72]]])]];
  Leaf [Times 0x1 [10];
  Times 0x2 [35];
  Times 0x2 [25];
  Times 0x2 [59];
  Times 0x4 [15]] [Multiple (- (2)) 68;
  Multiple (- (1)) 64]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [29];
  Times 0x1 [25];
  Times 0x1 [59];
  Times 0x2 [15]] [Multiple (- (1)) 66]]);
  Unpack 63 (
  Leaf [Times 0x1 [60];
  Times 0x2 [15]] [Multiple (1) 64])]];
  Leaf [Times 0x1 [9];
  Times 0x3e8 [10];
  Times 0xa [11];
  Times 0x3 [15];
  Times 0x2 [59];
  Times 0x1 [61]] [];
  Unpack 61 (
  Leaf [Times 0x1 [9];
  Times 0x3e8 [10];
  Times 0xa [11];
  Times 0x3 [15];
  Times 0x2 [59];
  Times 0x1 [63]] [])];
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x3 [13];
  Times 0x7d0 [25];
  Times 0x3e8 [26];
  Times 0x1 [59];
  Times 0x2 [60]] [];
  Unpack 60 (
  Leaf [Times 0x2 [9];
  Times 0x14 [11];
  Times 0x3 [15];
  Times 0xfa0 [25];
  Times 0x7d0 [26];
  Times 0x2 [59];
  Times 0x1 [62]] [])])];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [57]] [];
  Unpack 57 (
  Case 16 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x3 [15];
  Times 0x7d0 [41];
  Times 0x3e8 [42];
  Times 0x1 [58];
  Times 0x2 [59]] [];
  Case 18 [
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x3 [13];
  Times 0x7d0 [25];
  Times 0x3e8 [26];
  Times 0x2 [58];
  Times 0x1 [60]] [];
  Case 21 [
  Case 28 [
  Unpack 62 (
  Leaf [Times 0x1 [26];
  Times 0x2 [64];
  Times 0x2 [61]] [Multiple (1) 63]);
  Unpack 62 (
  Case 31 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [30];
  Times 0x64 [61]] [Multiple (- (100)) 66;
  Multiple (- (100)) 64];
  Case 34 [
  Case 37 [
  Leaf [Times 0x3e7 [8];
  Times 0x64 [9];
  Times 0x1 [11];
  Times 0x64 [36]] [Multiple (- (100)) 68;
  Multiple (100) 65];
  Case 40 [
  Case 44 [
  Unpack 70 (
  Case 47 [
  Case 50 [
  Leaf [Times 0x1f3 [8];
  Times 0x32 [9];
  Times 0x1 [11];
  Times 0x32 [46];
  Times 0x32 [49]] [Multiple (50) 74;
  Multiple (- (50)) 73];
  Case 53 [
  Case 56 [
  Leaf [Times 0x3e5 [8];
  Times 0x64 [9];
  Times 0x3 [11];
  Times 0xc8 [41];
  Times 0xc8 [55];
  Times 0x64 [60];
  Times 0x190 [13]] [Multiple (200) 76;
  Multiple (- (100)) 71];
  Case 7 [
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 67];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [77];
  Times 0x1 [];
  Times 0x1 [61]] [Multiple (- (1)) 64];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (2)) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (2) 64];
  Leaf [Times 0x1 [77]] [Multiple (1) 66];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [61]] [Multiple (- (1)) 67;
  Multiple (- (1)) 64];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 66];
  Leaf [Times 0x1 [80]] [Multiple (1) 66]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 67];
  Leaf [Times 0x1 [80]] [Multiple (1) 67]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [45]] [];
  Leaf [Times 0x1 [77];
  Times 0x1 [14]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [41];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 74];
  Leaf [Times 0x1 [77];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [43];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [59];
  Times 0x1 [41];
  Times 0x1 [77];
  Times 0x2 [13]] [];
  Leaf [Times 0x1 [42];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [41];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [46];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [49];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [80];
  Times 0x1 [45]] []]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [49];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 74]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 73]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 66;
  Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [61]] [Multiple (1) 66;
  Multiple (- (1)) 64];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 73]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [61]] [Multiple (1) 66;
  Multiple (- (1)) 64]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 65];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [77]] [Multiple (1) 68;
  Multiple (1) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x1 [61]] [Multiple (- (1)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [77];
  Times 0x1 [13]] [Multiple (1) 69];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [77];
  Times 0x1 []] [Multiple (1) 65];
  Leaf [Times 0x1 [77]] [Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [13]] [Multiple (2) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [77];
  Times 0x2 [61]] [Multiple (- (2)) 65];
  Leaf [Times 0x1 [77]] [Multiple (1) 68];
  Leaf [Times 0x1 [10];
  Times 0x1 [77]] [Multiple (- (1)) 69;
  Multiple (1) 65];
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 68];
  Leaf [Times 0x1 [80]] [Multiple (1) 68]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 69];
  Leaf [Times 0x1 [80]] [Multiple (1) 69]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 69];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 73]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 69;
  Multiple (- (1)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (- (1)) 68;
  Multiple (- (1)) 65]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80]] [Multiple (1) 69;
  Multiple (- (1)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [10];
  Times 0x1 [43];
  Times 0x1 [80]] [Multiple (1) 74;
  Multiple (- (1)) 73];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80]] [Multiple (1) 68;
  Multiple (1) 65];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 73]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 73];
  Leaf [Times 0x1 [10];
  Times 0x1 [81]] [Multiple (1) 69;
  Multiple (- (1)) 68;
  Multiple (- (1)) 65];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81]] [Multiple (1) 68;
  Multiple (1) 65]]);
  Leaf [Times 0x1 [77];
  Times 0x1 [41]] [];
  Leaf [Times 0x1 [42];
  Times 0x2 [77]] [Multiple (1) 71];
  Leaf [Times 0x1 [77]] [Multiple (1) 75];
  Leaf [Times 0x1 [77];
  Times 0x1 [14]] [Multiple (- (1)) 75];
  Leaf [Times 0x4 [41];
  Times 0x3 [42];
  Times 0x2 [77]] [Multiple (2) 76;
  Multiple (1) 71];
  Leaf [Times 0x1 [77];
  Times 0x1 [54]] [];
  Leaf [Times 0x1 [10];
  Times 0x2 [77];
  Times 0x2 [43]] [Multiple (1) 71];
  Leaf [Times 0x1 [72];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [42];
  Times 0x1 [77]] [Multiple (1) 71];
  Leaf [Times 0x1 [77];
  Times 0x2 [41]] [Multiple (- (1)) 71];
  Leaf [Times 0x1 [52];
  Times 0x1 [77]] [];
  Leaf [Times 0x1 [55];
  Times 0x1 [77]] [];
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [80]] [Multiple (1) 75]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [55];
  Times 0x1 [80]] [];
  Leaf [Times 0x1 [80]] [Multiple (1) 76]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [80]] [Multiple (1) 67];
  Leaf [Times 0x3 [10];
  Times 0x2 [43];
  Times 0x2 [80]] [Multiple (- (2)) 75;
  Multiple (2) 76;
  Multiple (1) 71];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 75]]);
  Unpack 77 (
  Case 79 [
  Leaf [Times 0x1 [80]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (- (1)) 66;
  Multiple (1) 64]]);
  Unpack 77 (
  Case 78 [
  Leaf [Times 0x1 [10];
  Times 0x1 [80];
  Times 0x1 [13]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x3 [10];
  Times 0x2 [43];
  Times 0x2 [80]] [Multiple (- (2)) 75;
  Multiple (2) 76;
  Multiple (1) 71];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [80];
  Times 0x1 [61]] [Multiple (1) 66;
  Multiple (- (1)) 64];
  Leaf [Times 0x1 [80];
  Times 0x1 []] [Multiple (- (1)) 75]]);
  Unpack 77 (
  Case 80 [
  Leaf [Times 0x1 [81]] [Multiple (- (1)) 75];
  Leaf [Times 0x1 [10];
  Times 0x1 [81];
  Times 0x1 [13]] [Multiple (1) 67;
  Multiple (- (1)) 66;
  Multiple (1) 64];
  Leaf [Times 0x1 [9];
  Times 0x3e7 [10];
  Times 0xa [11];
  Times 0x1 [81];
  Times 0x1 [61]] [Multiple (1) 66;
  Multiple (- (1)) 64]])]];
  Leaf [Times 0x1 [10];
  Times 0x2 [51];
  Times 0x2 [41];
  Times 0x2 [58];
  Times 0x4 [13]] [Multiple (- (2)) 75;
  Multiple (- (1)) 71]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [45];
  Times 0x1 [41];
  Times 0x1 [58];
  Times 0x2 [13]] [Multiple (- (1)) 73]]);
  Unpack 70 (
  Leaf [Times 0x1 [59];
  Times 0x2 [13]] [Multiple (1) 71])];
  Leaf [Times 0x1 [10];
  Times 0x1 [38]] [Multiple (1) 69;
  Multiple (1) 65]]];
  Leaf [Times 0x1 [10];
  Times 0x1 [32];
  Times 0x1 [61]] [Multiple (1) 67;
  Multiple (- (1)) 64]]])];
  Leaf [Times 0x1 [59];
  Times 0x2 [13];
  Times 0x1 [61]] []];
  Unpack 60 (
  Leaf [Times 0x1 [9];
  Times 0xa [11];
  Times 0x3 [13];
  Times 0x7d0 [25];
  Times 0x3e8 [26];
  Times 0x2 [58];
  Times 0x1 [61]] [])];
  Unpack 59 (
  Leaf [Times 0x2 [9];
  Times 0x14 [11];
  Times 0x3 [13];
  Times 0xfa0 [25];
  Times 0x7d0 [26];
  Times 0x2 [58];
  Times 0x1 [60]] [])])]))))))).

Lemma lp_self_any_3210_post_1_checked : check lp_self_any_3210_post_1_hypotheses lp_self_any_3210_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_self_any_3210_post_1 :
  forall epsilon delta prob_row_C prob_column_C bound_0 bound_1 off_row above_row_number below_row_low below_row_high
  above_row_low above_row_high off_column above_column_number below_column_low below_column_high above_column_low
  above_column_high : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* the point is in the region *)
    (((2 * prob_column_C - prob_row_C - 1 > 0) \/ (2 * prob_row_C - prob_column_C - 1 > 0) \/ ((2 * prob_column_C -
    prob_row_C - 1 >= 0) /\ (2 * prob_row_C - prob_column_C - 1 >= 0))) /\ ((2 * prob_column_C + 1 - prob_row_C > 0) \/
    (2 * prob_row_C - prob_column_C - 2 > 0) \/ ((2 * prob_row_C - prob_column_C - 2 >= 0))) /\ ((2 * prob_column_C -
    prob_row_C > 0) \/ (4 * prob_row_C - 2 * prob_column_C - 3 > 0) \/ ((2 * prob_column_C - prob_row_C >= 0) /\ (4 *
    prob_row_C - 2 * prob_column_C - 3 >= 0))) /\ ((2 * prob_column_C - prob_row_C - 2 > 0) \/ (2 * prob_row_C + 1 -
    prob_column_C > 0) \/ ((2 * prob_column_C - prob_row_C - 2 >= 0))) /\ ((4 * prob_column_C - 2 * prob_row_C - 3 > 0)
    \/ (2 * prob_row_C - prob_column_C > 0) \/ ((4 * prob_column_C - 2 * prob_row_C - 3 >= 0) /\ (2 * prob_row_C -
    prob_column_C >= 0))) /\ ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0)) /\ (bound_1 >= 0) /\ (bound_0 + bound_1
    - 1 = 0) /\ (2 * prob_column_C * bound_0 - prob_column_C * bound_1 >= 0)) ->
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
    ((off_column >= 0) /\ (delta - 2 * off_column > 0) /\ (prob_column_C - off_column >= 0) /\ (((2 * off_column + 2 *
    above_column_number - delta - 2 * prob_column_C = 0) /\ (1 - above_column_number >= 0)) \/ ((prob_column_C - 1 = 0)
    /\ (off_column = 0) /\ (above_column_number - 1 = 0))) /\ (below_column_low >= 0) /\ (delta + off_column +
    below_column_low - prob_column_C >= 0) /\ ((below_column_low = 0) \/ (delta + off_column + below_column_low -
    prob_column_C = 0)) /\ (1 - below_column_high >= 0) /\ (delta + prob_column_C - off_column - below_column_high >= 0)
    /\ ((below_column_high - 1 = 0) \/ (off_column + below_column_high - delta - prob_column_C = 0)) /\
    (above_column_low >= 0) /\ (delta + above_column_low - above_column_number >= 0) /\ ((above_column_low = 0) \/
    (delta + above_column_low - above_column_number = 0)) /\ (1 - above_column_high >= 0) /\ (delta +
    above_column_number - above_column_high >= 0) /\ ((above_column_high - 1 = 0) \/ (above_column_high - delta -
    above_column_number = 0))) ->
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
    delta - prob_column_C > 0) \/ (((below_column_low > 0) \/ (- (below_column_low) > 0)) /\ ((delta + off_column +
    below_column_low - prob_column_C > 0) \/ (prob_column_C - delta - off_column - below_column_low > 0))) \/
    (((below_column_high - 1 > 0) \/ (1 - below_column_high > 0)) /\ ((off_column + below_column_high - delta -
    prob_column_C > 0) \/ (delta + prob_column_C - off_column - below_column_high > 0))) \/ (((1 - below_row_high > 0)
    \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 - below_column_high > 0) \/
    (below_row_low - below_row_high > 0) \/ (below_row_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (below_row_low - 1 >= 0) \/ (- (below_column_low) >= 0)) /\
    ((below_column_low > 0) \/ (below_row_low - below_row_high > 0) \/ (below_row_low - 1 >= 0))) \/ (((below_row_low -
    below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_row_low) >= 0) \/ (below_column_low -
    1 >= 0)) /\ ((below_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0))) \/
    (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_row_low) >= 0) \/
    (- (below_column_low) >= 0)) /\ ((below_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (-
    (below_column_low) >= 0)) /\ ((below_column_low > 0) \/ (below_row_low - below_row_high > 0) \/ (- (below_row_low)
    >= 0))) \/ (prob_row_C - above_row_number > 0) \/ (- (above_row_low) > 0) \/ (above_row_low - prob_row_C > 0) \/
    (prob_row_C - above_row_high > 0) \/ (above_row_high - 1 > 0) \/ (- (above_row_number) > 0) \/ (above_row_number - 1
    > 0) \/ (2 * prob_row_C - delta - 2 * above_row_number > 0) \/ (2 * above_row_number - delta - 2 * prob_row_C > 0)
    \/ (above_row_number - delta - above_row_low > 0) \/ (above_row_high - delta - above_row_number > 0) \/
    (((above_row_low > 0) \/ (- (above_row_low) > 0)) /\ ((delta + above_row_low - above_row_number > 0) \/
    (above_row_number - delta - above_row_low > 0))) \/ (((above_row_high - 1 > 0) \/ (1 - above_row_high > 0)) /\
    ((above_row_high - delta - above_row_number > 0) \/ (delta + above_row_number - above_row_high > 0))) \/ (((1 -
    above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 -
    below_column_high > 0) \/ (above_row_low - above_row_high > 0) \/ (above_row_low - 1 >= 0))) \/ (((above_row_low -
    above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (above_row_low - 1 >= 0) \/ (-
    (below_column_low) >= 0)) /\ ((below_column_low > 0) \/ (above_row_low - above_row_high > 0) \/ (above_row_low - 1
    >= 0))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (-
    (above_row_low) >= 0) \/ (below_column_low - 1 >= 0)) /\ ((above_row_low > 0) \/ (below_column_low -
    below_column_high > 0) \/ (below_column_low - 1 >= 0))) \/ (((above_row_low - above_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (- (above_row_low) >= 0) \/ (- (below_column_low) >= 0)) /\
    ((above_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_column_low) >= 0)) /\
    ((below_column_low > 0) \/ (above_row_low - above_row_high > 0) \/ (- (above_row_low) >= 0))) \/ (- (off_column) >
    0) \/ (prob_column_C - above_column_number > 0) \/ (- (above_column_low) > 0) \/ (above_column_low - prob_column_C >
    0) \/ (prob_column_C - above_column_high > 0) \/ (above_column_high - 1 > 0) \/ (- (above_column_number) > 0) \/
    (above_column_number - 1 > 0) \/ (2 * prob_column_C - delta - 2 * above_column_number > 0) \/ (2 *
    above_column_number - delta - 2 * prob_column_C > 0) \/ (above_column_number - delta - above_column_low > 0) \/
    (above_column_high - delta - above_column_number > 0) \/ (((above_column_low > 0) \/ (- (above_column_low) > 0)) /\
    ((delta + above_column_low - above_column_number > 0) \/ (above_column_number - delta - above_column_low > 0))) \/
    (((above_column_high - 1 > 0) \/ (1 - above_column_high > 0)) /\ ((above_column_high - delta - above_column_number >
    0) \/ (delta + above_column_number - above_column_high > 0))) \/ (((1 - below_row_high > 0) \/ (above_column_low -
    above_column_high > 0) \/ (above_column_low - 1 >= 0)) /\ ((1 - above_column_high > 0) \/ (below_row_low -
    below_row_high > 0) \/ (below_row_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/ (above_column_low -
    above_column_high > 0) \/ (below_row_low - 1 >= 0) \/ (- (above_column_low) >= 0)) /\ ((above_column_low > 0) \/
    (below_row_low - below_row_high > 0) \/ (below_row_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/
    (above_column_low - above_column_high > 0) \/ (- (below_row_low) >= 0) \/ (above_column_low - 1 >= 0)) /\
    ((below_row_low > 0) \/ (above_column_low - above_column_high > 0) \/ (above_column_low - 1 >= 0))) \/
    (((below_row_low - below_row_high > 0) \/ (above_column_low - above_column_high > 0) \/ (- (below_row_low) >= 0) \/
    (- (above_column_low) >= 0)) /\ ((below_row_low > 0) \/ (above_column_low - above_column_high > 0) \/ (-
    (above_column_low) >= 0)) /\ ((above_column_low > 0) \/ (below_row_low - below_row_high > 0) \/ (- (below_row_low)
    >= 0)))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C bound_0 bound_1 off_row above_row_number below_row_low
  below_row_high above_row_low above_row_high off_column above_column_number below_column_low below_column_high
  above_column_low above_column_high => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; bound_0;
  bound_1; off_row; above_row_number; below_row_low; below_row_high; above_row_low; above_row_high; off_column;
  above_column_number; below_column_low; below_column_high; above_column_low; above_column_high])
  lp_self_any_3210_post_1_hypotheses lp_self_any_3210_post_1_certificate lp_self_any_3210_post_1_checked).
Qed.
