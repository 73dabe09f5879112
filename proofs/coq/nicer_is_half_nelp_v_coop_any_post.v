(* nicer-is-half-nelp-v-coop-any-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) = 1 *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); off_row is off[row];
above_row_number is above[row].number; below_row_low is below[row].low; below_row_high is below[row].high; above_row_low
is above[row].low; above_row_high is above[row].high; off_column is off[column]; above_column_number is
above[column].number; below_column_low is below[column].low; below_column_high is below[column].high *)
Definition nicer_is_half_nelp_v_coop_any_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let off_row := X 5 in
  let above_row_number := X 6 in let below_row_low := X 7 in let below_row_high := X 8 in let above_row_low := X 9 in
  let above_row_high := X 10 in let off_column := X 11 in let above_column_number := X 12 in
  let below_column_low := X 13 in let below_column_high := X 14 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Zero (prob_column_C - 1);
  And [NotNegative (off_row); Positive (delta - 2 * off_row); NotNegative (prob_row_C - off_row); Or [And [Zero (2 *
  off_row + 2 * above_row_number - delta - 2 * prob_row_C); NotNegative (1 - above_row_number)]; And [Zero (prob_row_C -
  1); Zero (off_row); Zero (above_row_number - 1)]]; NotNegative (below_row_low); NotNegative (delta + off_row +
  below_row_low - prob_row_C); Or [Zero (below_row_low); Zero (delta + off_row + below_row_low - prob_row_C)];
  NotNegative (1 - below_row_high); NotNegative (delta + prob_row_C - off_row - below_row_high); Or [Zero
  (below_row_high - 1); Zero (off_row + below_row_high - delta - prob_row_C)]; NotNegative (above_row_low); NotNegative
  (delta + above_row_low - above_row_number); Or [Zero (above_row_low); Zero (delta + above_row_low -
  above_row_number)]; NotNegative (1 - above_row_high); NotNegative (delta + above_row_number - above_row_high); Or
  [Zero (above_row_high - 1); Zero (above_row_high - delta - above_row_number)]];
  And [Positive (delta - 2 * off_column); Or [And [Zero (2 * off_column + 2 * above_column_number - delta - 2 *
  prob_column_C); NotNegative (1 - above_column_number)]; And [Zero (off_column)]]; NotNegative (below_column_low);
  NotNegative (delta + off_column + below_column_low - prob_column_C); Or [Zero (below_column_low); Zero (delta +
  off_column + below_column_low - prob_column_C)]; NotNegative (1 - below_column_high); Or [Zero (below_column_high -
  1); Zero (off_column + below_column_high - delta - prob_column_C)]];
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
  below_column_high)]]; Positive (3 * below_row_low - 3 * below_column_high); And [Or [Positive (1 - below_row_high);
  Positive (below_column_low - below_column_high); NotNegative (below_column_low - 1)]; Or [Positive (1 -
  below_column_high); Positive (below_row_low - below_row_high); NotNegative (below_row_low - 1)]]; And [Or [Positive
  (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative (below_row_low - 1);
  NotNegative (- (below_column_low))]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low -
  below_column_high); NotNegative (- (below_row_low)); NotNegative (below_column_low - 1)]; Or [Positive
  (below_row_low); Positive (below_column_low - below_column_high); NotNegative (below_column_low - 1)]]; And [Or
  [Positive (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative (-
  (below_row_low)); NotNegative (- (below_column_low))]; Or [Positive (below_row_low); Positive (below_column_low -
  below_column_high); NotNegative (- (below_column_low))]]; Positive (prob_row_C - above_row_number); Positive (-
  (above_row_low)); Positive (above_row_low - prob_row_C); Positive (prob_row_C - above_row_high); Positive
  (above_row_high - 1); Positive (- (above_row_number)); Positive (above_row_number - 1); Positive (2 * prob_row_C -
  delta - 2 * above_row_number); Positive (2 * above_row_number - delta - 2 * prob_row_C); Positive (above_row_number -
  delta - above_row_low); Positive (above_row_high - delta - above_row_number); And [Or [Positive (above_row_low);
  Positive (- (above_row_low))]; Or [Positive (delta + above_row_low - above_row_number); Positive (above_row_number -
  delta - above_row_low)]]; And [Or [Positive (above_row_high - 1); Positive (1 - above_row_high)]; Or [Positive
  (above_row_high - delta - above_row_number); Positive (delta + above_row_number - above_row_high)]]; Positive (3 *
  above_row_low - 3 * below_column_high); And [Or [Positive (1 - above_row_high); Positive (below_column_low -
  below_column_high); NotNegative (below_column_low - 1)]; Or [Positive (1 - below_column_high); Positive (above_row_low
  - above_row_high); NotNegative (above_row_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive
  (below_column_low - below_column_high); NotNegative (above_row_low - 1); NotNegative (- (below_column_low))]]; And [Or
  [Positive (above_row_low - above_row_high); Positive (below_column_low - below_column_high); NotNegative (-
  (above_row_low)); NotNegative (below_column_low - 1)]; Or [Positive (above_row_low); Positive (below_column_low -
  below_column_high); NotNegative (below_column_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive
  (below_column_low - below_column_high); NotNegative (- (above_row_low)); NotNegative (- (below_column_low))]; Or
  [Positive (above_row_low); Positive (below_column_low - below_column_high); NotNegative (- (below_column_low))]];
  Positive (prob_column_C - 1); Positive (1 - prob_column_C)]]%formulas.

Definition nicer_is_half_nelp_v_coop_any_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let off_row := X 5 in
  let above_row_number := X 6 in let below_row_low := X 7 in let below_row_high := X 8 in let above_row_low := X 9 in
  let above_row_high := X 10 in let off_column := X 11 in let above_column_number := X 12 in
  let below_column_low := X 13 in let below_column_high := X 14 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 4 (
  Unpack 5 (
  Case 30 [
  Unpack 36 (
  Leaf [Times 0x1 [29];
  Times 0x2 [38]] [Multiple (1) 37;
  Multiple (2) 3]);
  Unpack 36 (
  Case 33 [
  Leaf [Times 0x3e7 [7];
  Times 0x64 [8];
  Times 0x1 [10];
  Times 0x64 [32]] [Multiple (- (100)) 38;
  Multiple (- (100)) 37;
  Multiple (100) 3];
  Case 35 [
  Case 16 [
  Unpack 40 (
  Case 19 [
  Case 22 [
  Leaf [Times 0x1 [8];
  Times 0x3e6 [9];
  Times 0xa [10];
  Times 0x1 [18];
  Times 0x1 [21]] [Multiple (1) 44;
  Multiple (- (1)) 43];
  Case 28 [
  Leaf [Times 0x2 [8];
  Times 0x7cb [9];
  Times 0x14 [10];
  Times 0x2 [18];
  Times 0x2 [27]] [Multiple (2) 45;
  Multiple (- (2)) 43;
  Multiple (- (1)) 41];
  Case 25 [
  Case 6 [
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [17]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [11]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [Multiple (1) 44];
  Leaf [Times 0x1 [47];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [13];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x4 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 44];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [50];
  Times 0x1 [17]] []]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [50]] [Multiple (1) 44]]);
  Leaf [Times 0x1 [47];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 38;
  Multiple (1) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 39;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [47];
  Times 0x1 []] [Multiple (- (1)) 37;
  Multiple (1) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (2)) 37];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (2) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 38];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 39;
  Multiple (- (1)) 37;
  Multiple (1) 3];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 38];
  Leaf [Times 0x1 [49]] [Multiple (1) 38]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [49]] [Multiple (1) 39]]);
  Leaf [Times 0x1 [47];
  Times 0x3 []] [Multiple (3) 39;
  Multiple (- (3)) 43];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (1) 39];
  Leaf [Times 0x1 [11];
  Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [50]] [Multiple (1) 44;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [50];
  Times 0x1 []] [Multiple (- (1)) 43]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [11];
  Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [49]] [Multiple (1) 44;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [49];
  Times 0x1 []] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [14];
  Times 0x2 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47]] [Multiple (1) 46];
  Leaf [Times 0x1 [47];
  Times 0x1 [11]] [Multiple (- (1)) 46];
  Leaf [Times 0x4 [13];
  Times 0x3 [14];
  Times 0x2 [47]] [Multiple (2) 45;
  Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [14];
  Times 0x2 [47];
  Times 0x2 [11]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [13];
  Times 0x2 [14];
  Times 0x1 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x2 [13]] [Multiple (- (1)) 41];
  Leaf [Times 0x1 [24];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 45];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [50]] [Multiple (1) 46]]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 45];
  Leaf [Times 0x1 [50]] [Multiple (1) 45]]);
  Leaf [Times 0x1 [47];
  Times 0x3 []] [Multiple (3) 39;
  Multiple (- (3)) 46];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (1) 39];
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [15];
  Times 0x2 [50]] [Multiple (2) 45;
  Multiple (- (2)) 46;
  Multiple (1) 41];
  Leaf [Times 0x1 [50];
  Times 0x1 []] [Multiple (- (1)) 46]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [15];
  Times 0x2 [49]] [Multiple (2) 45;
  Multiple (- (2)) 46;
  Multiple (1) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [49];
  Times 0x1 []] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 3]];
  Case 6 [
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [17]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [11]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [Multiple (1) 44];
  Leaf [Times 0x1 [47];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [13];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x4 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 44];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [50];
  Times 0x1 [17]] []]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [50]] [Multiple (1) 44]]);
  Leaf [Times 0x1 [47];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 38;
  Multiple (1) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 39;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [47];
  Times 0x1 []] [Multiple (- (1)) 37;
  Multiple (1) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (2)) 37];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (2) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 38];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 39;
  Multiple (- (1)) 37;
  Multiple (1) 3];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 38];
  Leaf [Times 0x1 [49]] [Multiple (1) 38]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [49]] [Multiple (1) 39]]);
  Leaf [Times 0x1 [47];
  Times 0x3 []] [Multiple (3) 39;
  Multiple (- (3)) 43];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (1) 39];
  Leaf [Times 0x1 [11];
  Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [50]] [Multiple (1) 44;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [50];
  Times 0x1 []] [Multiple (- (1)) 43]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [11];
  Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [49]] [Multiple (1) 44;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [49];
  Times 0x1 []] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [14];
  Times 0x2 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [9];
  Times 0x2 [13];
  Times 0x2 [47]] [Multiple (- (2)) 46;
  Multiple (- (1)) 41];
  Leaf [Times 0x4 [13];
  Times 0x3 [14];
  Times 0x2 [47]] [Multiple (2) 45;
  Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [14];
  Times 0x2 [47];
  Times 0x2 [11]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [13];
  Times 0x2 [14];
  Times 0x1 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x2 [13]] [Multiple (- (1)) 41];
  Leaf [Times 0x1 [24];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 45];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [24];
  Times 0x1 [50]] []]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 45];
  Leaf [Times 0x1 [50]] [Multiple (1) 45]]);
  Leaf [Times 0x3 [9];
  Times 0x3 [42];
  Times 0x1 [47]] [Multiple (3) 39;
  Multiple (- (3)) 46];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (1) 39];
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 46];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [50]] [Multiple (- (1)) 46]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [49]] [Multiple (1) 45;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [49]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [51]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 3]]]]];
  Case 25 [
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x2 [17];
  Times 0x2 [24]] [Multiple (- (2)) 44;
  Multiple (- (2)) 43;
  Multiple (1) 41];
  Case 22 [
  Case 28 [
  Case 6 [
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [17]] [];
  Leaf [Times 0x3 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [14];
  Times 0x2 [42];
  Times 0x2 [47]] [Multiple (2) 45;
  Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [13];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x4 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [47]] [];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [18];
  Times 0x1 [50]] []]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [50]] [Multiple (1) 45]]);
  Leaf [Times 0x1 [47];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 38;
  Multiple (1) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 39;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [47];
  Times 0x1 []] [Multiple (- (1)) 37;
  Multiple (1) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (2)) 37];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (2) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 38];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 39;
  Multiple (- (1)) 37;
  Multiple (1) 3];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 38];
  Leaf [Times 0x1 [49]] [Multiple (1) 38]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [49]] [Multiple (1) 39]]);
  Leaf [Times 0x12 [13];
  Times 0x9 [14];
  Times 0x6 [42];
  Times 0x2 [47]] [Multiple (6) 39;
  Multiple (- (6)) 43;
  Multiple (3) 41];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50]] [Multiple (1) 45];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [49]] [Multiple (2) 45;
  Multiple (- (2)) 43;
  Multiple (1) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [49]] [Multiple (- (2)) 43;
  Multiple (1) 41];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [50]] [Multiple (2) 45;
  Multiple (- (2)) 43;
  Multiple (1) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [8];
  Times 0x7cb [9];
  Times 0x14 [10];
  Times 0x2 [27];
  Times 0x2 [50]] [Multiple (2) 46;
  Multiple (2) 43;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [50]] [Multiple (2) 45;
  Multiple (- (2)) 43;
  Multiple (1) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [8];
  Times 0x7cb [9];
  Times 0x14 [10];
  Times 0x2 [27];
  Times 0x2 [50]] [Multiple (2) 46;
  Multiple (2) 43;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [14];
  Times 0x2 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [9];
  Times 0x2 [13];
  Times 0x2 [47]] [Multiple (- (2)) 44;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [14];
  Times 0x2 [42];
  Times 0x2 [47]] [Multiple (2) 46;
  Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [14];
  Times 0x2 [47];
  Times 0x2 [11]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [13];
  Times 0x2 [14];
  Times 0x1 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x2 [13]] [Multiple (- (1)) 41];
  Leaf [Times 0x1 [24];
  Times 0x1 [47]] [];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x2 [21];
  Times 0x2 [47]] [Multiple (- (2)) 46;
  Multiple (2) 45;
  Multiple (1) 41];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [24];
  Times 0x1 [50]] []]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [50]] [Multiple (1) 46]]);
  Leaf [Times 0x3 [9];
  Times 0x3 [42];
  Times 0x1 [47]] [Multiple (3) 39;
  Multiple (- (3)) 44];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50]] [Multiple (1) 46];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [49]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [49]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [50]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [50]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [51]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 3]];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x2 [21];
  Times 0x2 [26]] [Multiple (2) 46;
  Multiple (2) 45;
  Multiple (1) 41]];
  Case 28 [
  Case 6 [
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [17]] [];
  Leaf [Times 0x3 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [Multiple (1) 45];
  Leaf [Times 0x1 [47];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [13];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x4 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 45];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [18];
  Times 0x1 [50]] []]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 45];
  Leaf [Times 0x1 [50]] [Multiple (1) 45]]);
  Leaf [Times 0x1 [47];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 38;
  Multiple (1) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 39;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [47];
  Times 0x1 []] [Multiple (- (1)) 37;
  Multiple (1) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (2)) 37];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (2) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 38];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 39;
  Multiple (- (1)) 37;
  Multiple (1) 3];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 38];
  Leaf [Times 0x1 [49]] [Multiple (1) 38]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [49]] [Multiple (1) 39]]);
  Leaf [Times 0x12 [13];
  Times 0x9 [14];
  Times 0x6 [42];
  Times 0x2 [47]] [Multiple (6) 39;
  Multiple (- (6)) 43;
  Multiple (3) 41];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (1) 39];
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [50]] [Multiple (- (2)) 43;
  Multiple (1) 41]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [49]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [49]] [Multiple (- (2)) 43;
  Multiple (1) 41];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [8];
  Times 0x7cb [9];
  Times 0x14 [10];
  Times 0x2 [27];
  Times 0x2 [50]] [Multiple (2) 46;
  Multiple (2) 43;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [8];
  Times 0x7cb [9];
  Times 0x14 [10];
  Times 0x2 [27];
  Times 0x2 [50]] [Multiple (2) 46;
  Multiple (2) 43;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [14];
  Times 0x2 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [9];
  Times 0x2 [13];
  Times 0x2 [47]] [Multiple (- (2)) 44;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [14];
  Times 0x2 [42];
  Times 0x2 [47]] [Multiple (2) 46;
  Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [14];
  Times 0x2 [47];
  Times 0x2 [11]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [13];
  Times 0x2 [14];
  Times 0x1 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x2 [13]] [Multiple (- (1)) 41];
  Leaf [Times 0x1 [24];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [47]] [];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [24];
  Times 0x1 [50]] []]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [50]] [Multiple (1) 46]]);
  Leaf [Times 0x3 [9];
  Times 0x3 [42];
  Times 0x1 [47]] [Multiple (3) 39;
  Multiple (- (3)) 44];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [50]] [Multiple (1) 46];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [49]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [49]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [50]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [50]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [51]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 3]];
  Case 6 [
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [47];
  Times 0x1 [17]] [];
  Leaf [Times 0x3 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [Multiple (1) 45];
  Leaf [Times 0x1 [47];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [13];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x4 [13];
  Times 0x1 [14];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 45];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [18];
  Times 0x1 [50]] []]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 45];
  Leaf [Times 0x1 [50]] [Multiple (1) 45]]);
  Leaf [Times 0x1 [47];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 38;
  Multiple (1) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 39;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [47];
  Times 0x1 []] [Multiple (- (1)) 37;
  Multiple (1) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (2)) 37];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (2) 37];
  Leaf [Times 0x1 [47]] [Multiple (1) 38];
  Leaf [Times 0x1 [9];
  Times 0x1 [47]] [Multiple (- (1)) 39;
  Multiple (- (1)) 37;
  Multiple (1) 3];
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 38];
  Leaf [Times 0x1 [49]] [Multiple (1) 38]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x1 [49]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [49]] [Multiple (1) 39]]);
  Leaf [Times 0x12 [13];
  Times 0x9 [14];
  Times 0x6 [42];
  Times 0x2 [47]] [Multiple (6) 39;
  Multiple (- (6)) 43;
  Multiple (3) 41];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (1) 39];
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [50]] [Multiple (- (2)) 43;
  Multiple (1) 41]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [49]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x6 [13];
  Times 0x3 [14];
  Times 0x2 [42];
  Times 0x2 [49]] [Multiple (- (2)) 43;
  Multiple (1) 41];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [51]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [14];
  Times 0x2 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [9];
  Times 0x2 [13];
  Times 0x2 [47]] [Multiple (- (2)) 44;
  Multiple (- (1)) 41];
  Leaf [Times 0x4 [13];
  Times 0x3 [14];
  Times 0x2 [47]] [Multiple (2) 46;
  Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [14];
  Times 0x2 [47];
  Times 0x2 [11]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x1 [42]] [];
  Leaf [Times 0x2 [13];
  Times 0x2 [14];
  Times 0x1 [47]] [Multiple (1) 41];
  Leaf [Times 0x1 [47];
  Times 0x2 [13]] [Multiple (- (1)) 41];
  Leaf [Times 0x1 [24];
  Times 0x1 [47]] [];
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 46];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [24];
  Times 0x1 [50]] []]);
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [50]] [Multiple (1) 46]]);
  Leaf [Times 0x3 [9];
  Times 0x3 [42];
  Times 0x1 [47]] [Multiple (3) 39;
  Multiple (- (3)) 44];
  Unpack 47 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (1) 39];
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [50]] [Multiple (- (1)) 44]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [49]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [49]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x2 [13];
  Times 0x1 [14];
  Times 0x1 [42];
  Times 0x1 [49]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [49]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 47 (
  Case 48 [
  Leaf [Times 0x2 [9];
  Times 0x1 [50]] [Multiple (1) 46;
  Multiple (- (1)) 44];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [50]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [51]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [47]] [Multiple (- (1)) 3];
  Leaf [Times 0x1 [47]] [Multiple (1) 3]]]]]]);
  Unpack 40 (
  Case 19 [
  Leaf [Times 0x3e7 [7];
  Times 0x64 [8];
  Times 0x1 [10];
  Times 0x64 [18]] [Multiple (- (100)) 44;
  Multiple (- (100)) 42;
  Multiple (100) 41];
  Case 22 [
  Case 25 [
  Leaf [Times 0x3e7 [7];
  Times 0x64 [8];
  Times 0x1 [10];
  Times 0x64 [24]] [Multiple (- (100)) 46;
  Multiple (100) 43];
  Case 28 [
  Case 6 [
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [48];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [48];
  Times 0x1 [17]] [];
  Leaf [Times 0x3 [13];
  Times 0x1 [14];
  Times 0x1 [48]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [48]] [Multiple (1) 45;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [48];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [13];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [48]] [];
  Leaf [Times 0x4 [13];
  Times 0x1 [14];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [48]] [];
  Unpack 48 (
  Case 50 [
  Leaf [Times 0x1 [51]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [18];
  Times 0x1 [51]] []]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [51]] [Multiple (1) 45]]);
  Leaf [Times 0x1 [48];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [Multiple (- (1)) 38;
  Multiple (1) 37];
  Leaf [Times 0x1 [48]] [Multiple (1) 39;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [48]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [48];
  Times 0x1 []] [Multiple (- (1)) 37;
  Multiple (1) 3];
  Leaf [Times 0x1 [48]] [Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [Multiple (- (2)) 37];
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [Multiple (2) 37];
  Leaf [Times 0x1 [48]] [Multiple (1) 38];
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [Multiple (- (1)) 39;
  Multiple (- (1)) 37;
  Multiple (1) 3];
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 38];
  Leaf [Times 0x1 [50]] [Multiple (1) 38]]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [50]] [Multiple (- (1)) 39];
  Leaf [Times 0x1 [50]] [Multiple (1) 39]]);
  Leaf [Times 0x3 [9];
  Times 0x1 [48]] [Multiple (3) 39;
  Multiple (- (3)) 44;
  Multiple (3) 42;
  Multiple (- (3)) 41];
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [51]] [Multiple (1) 45];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 45;
  Multiple (- (1)) 44;
  Multiple (1) 42;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 44;
  Multiple (1) 42;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 45;
  Multiple (- (1)) 44;
  Multiple (1) 42;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 50 [
  Leaf [Times 0x1 [52];
  Times 0x1 [51]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [52]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [52]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 45;
  Multiple (- (1)) 44;
  Multiple (1) 42;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 50 [
  Leaf [Times 0x1 [52];
  Times 0x1 [51]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [52]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [52]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [51]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [48]] [Multiple (1) 43;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [48];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [Multiple (- (1)) 46;
  Multiple (- (1)) 43;
  Multiple (1) 41];
  Leaf [Times 0x1 [48]] [Multiple (1) 47;
  Multiple (- (1)) 41];
  Leaf [Times 0x1 [48];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [48];
  Times 0x1 []] [Multiple (1) 43];
  Leaf [Times 0x1 [48]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [Multiple (2) 43;
  Multiple (- (2)) 41];
  Leaf [Times 0x1 [9];
  Times 0x1 [48]] [Multiple (- (2)) 43;
  Multiple (2) 41];
  Leaf [Times 0x1 [24];
  Times 0x1 [48]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [48]] [];
  Unpack 48 (
  Case 50 [
  Leaf [Times 0x1 [51]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [24];
  Times 0x1 [51]] []]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [51];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [51]] [Multiple (1) 47]]);
  Leaf [Times 0x3 [9];
  Times 0x1 [48]] [Multiple (3) 39;
  Multiple (- (3)) 46;
  Multiple (- (3)) 43];
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [51]] [Multiple (1) 47];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 47;
  Multiple (- (1)) 46;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [50]] [Multiple (- (1)) 46;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [50]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 47;
  Multiple (- (1)) 46;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 50 [
  Leaf [Times 0x1 [52];
  Times 0x1 [51]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [52]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [9];
  Times 0x1 [52]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3]]);
  Unpack 48 (
  Case 49 [
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 47;
  Multiple (- (1)) 46;
  Multiple (- (1)) 43];
  Leaf [Times 0x1 [9];
  Times 0x1 [51]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Case 50 [
  Leaf [Times 0x1 [52];
  Times 0x1 [51]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [52]] [Multiple (1) 39;
  Multiple (- (1)) 38;
  Multiple (1) 37;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [52]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]];
  Leaf [Times 0x1 [8];
  Times 0x3e7 [9];
  Times 0xa [10];
  Times 0x1 [51]] [Multiple (1) 38;
  Multiple (- (1)) 37;
  Multiple (1) 3]]);
  Leaf [Times 0x1 [48]] [Multiple (- (1)) 3];
  Leaf [Times 0x1 [48]] [Multiple (1) 3]];
  Leaf [Times 0x1 [9];
  Times 0x1 [26]] [Multiple (1) 47;
  Multiple (1) 43]]];
  Leaf [Times 0x1 [9];
  Times 0x1 [20]] [Multiple (1) 45;
  Multiple (- (1)) 42;
  Multiple (1) 41]]])];
  Leaf [Times 0x1 [9];
  Times 0x1 [34]] [Multiple (1) 39;
  Multiple (- (1)) 37;
  Multiple (1) 3]]])]))))).

Lemma nicer_is_half_nelp_v_coop_any_post_1_checked : check nicer_is_half_nelp_v_coop_any_post_1_hypotheses nicer_is_half_nelp_v_coop_any_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_is_half_nelp_v_coop_any_post_1 :
  forall epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high above_row_low
  above_row_high off_column above_column_number below_column_low below_column_high : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the point is in the region *)
    (prob_column_C - 1 = 0) ->
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
    ((delta - 2 * off_column > 0) /\ (((2 * off_column + 2 * above_column_number - delta - 2 * prob_column_C = 0) /\ (1
    - above_column_number >= 0)) \/ ((off_column = 0))) /\ (below_column_low >= 0) /\ (delta + off_column +
    below_column_low - prob_column_C >= 0) /\ ((below_column_low = 0) \/ (delta + off_column + below_column_low -
    prob_column_C = 0)) /\ (1 - below_column_high >= 0) /\ ((below_column_high - 1 = 0) \/ (off_column +
    below_column_high - delta - prob_column_C = 0))) ->
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
    delta - off_column - below_column_low > 0))) \/ (((below_column_high - 1 > 0) \/ (1 - below_column_high > 0))) \/ (3
    * below_row_low - 3 * below_column_high > 0) \/ (((1 - below_row_high > 0) \/ (below_column_low - below_column_high
    > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 - below_column_high > 0) \/ (below_row_low - below_row_high > 0) \/
    (below_row_low - 1 >= 0))) \/ (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0)
    \/ (below_row_low - 1 >= 0) \/ (- (below_column_low) >= 0))) \/ (((below_row_low - below_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (- (below_row_low) >= 0) \/ (below_column_low - 1 >= 0)) /\
    ((below_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0))) \/
    (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_row_low) >= 0) \/
    (- (below_column_low) >= 0)) /\ ((below_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (-
    (below_column_low) >= 0))) \/ (prob_row_C - above_row_number > 0) \/ (- (above_row_low) > 0) \/ (above_row_low -
    prob_row_C > 0) \/ (prob_row_C - above_row_high > 0) \/ (above_row_high - 1 > 0) \/ (- (above_row_number) > 0) \/
    (above_row_number - 1 > 0) \/ (2 * prob_row_C - delta - 2 * above_row_number > 0) \/ (2 * above_row_number - delta -
    2 * prob_row_C > 0) \/ (above_row_number - delta - above_row_low > 0) \/ (above_row_high - delta - above_row_number
    > 0) \/ (((above_row_low > 0) \/ (- (above_row_low) > 0)) /\ ((delta + above_row_low - above_row_number > 0) \/
    (above_row_number - delta - above_row_low > 0))) \/ (((above_row_high - 1 > 0) \/ (1 - above_row_high > 0)) /\
    ((above_row_high - delta - above_row_number > 0) \/ (delta + above_row_number - above_row_high > 0))) \/ (3 *
    above_row_low - 3 * below_column_high > 0) \/ (((1 - above_row_high > 0) \/ (below_column_low - below_column_high >
    0) \/ (below_column_low - 1 >= 0)) /\ ((1 - below_column_high > 0) \/ (above_row_low - above_row_high > 0) \/
    (above_row_low - 1 >= 0))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low - below_column_high > 0)
    \/ (above_row_low - 1 >= 0) \/ (- (below_column_low) >= 0))) \/ (((above_row_low - above_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (- (above_row_low) >= 0) \/ (below_column_low - 1 >= 0)) /\
    ((above_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0))) \/
    (((above_row_low - above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (above_row_low) >= 0) \/
    (- (below_column_low) >= 0)) /\ ((above_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (-
    (below_column_low) >= 0))) \/ (prob_column_C - 1 > 0) \/ (1 - prob_column_C > 0)) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high above_row_low
  above_row_high off_column above_column_number below_column_low below_column_high => check_refutes (point [epsilon;
  delta; prob_row_C; prob_column_C; off_row; above_row_number; below_row_low; below_row_high; above_row_low;
  above_row_high; off_column; above_column_number; below_column_low; below_column_high])
  nicer_is_half_nelp_v_coop_any_post_1_hypotheses nicer_is_half_nelp_v_coop_any_post_1_certificate
  nicer_is_half_nelp_v_coop_any_post_1_checked).
Qed.
