(* trade-off-v-coop-all-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) = 1; payoff(column) - P <= k*(payoff(row) - P) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); off_row is off[row];
above_row_number is above[row].number; below_row_low is below[row].low; below_row_high is below[row].high; above_row_low
is above[row].low; above_row_high is above[row].high; off_column is off[column]; above_column_number is
above[column].number; below_column_low is below[column].low; below_column_high is below[column].high *)
Definition trade_off_v_coop_all_post_1_hypotheses : list formula :=
  let k := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let off_row := X 6 in let above_row_number := X 7 in let below_row_low := X 8 in let below_row_high := X 9 in
  let above_row_low := X 10 in let above_row_high := X 11 in let off_column := X 12 in
  let above_column_number := X 13 in let below_column_low := X 14 in let below_column_high := X 15 in
  [
  And [Positive (k); NotNegative (1 - k)];
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [Zero (prob_column_C - 1); NotNegative (2 * k * prob_column_C + prob_column_C - k * prob_row_C - 2 * prob_row_C)];
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
  below_column_high)]]; Positive (k * below_row_low + 2 * below_row_low - 2 * k * below_column_high -
  below_column_high); And [Or [Positive (1 - below_row_high); Positive (below_column_low - below_column_high);
  NotNegative (below_column_low - 1)]; Or [Positive (1 - below_column_high); Positive (below_row_low - below_row_high);
  NotNegative (below_row_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low -
  below_column_high); NotNegative (below_row_low - 1); NotNegative (- (below_column_low))]]; And [Or [Positive
  (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative (- (below_row_low));
  NotNegative (below_column_low - 1)]; Or [Positive (below_row_low); Positive (below_column_low - below_column_high);
  NotNegative (below_column_low - 1)]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low -
  below_column_high); NotNegative (- (below_row_low)); NotNegative (- (below_column_low))]; Or [Positive
  (below_row_low); Positive (below_column_low - below_column_high); NotNegative (- (below_column_low))]]; Positive
  (prob_row_C - above_row_number); Positive (- (above_row_low)); Positive (above_row_low - prob_row_C); Positive
  (prob_row_C - above_row_high); Positive (above_row_high - 1); Positive (- (above_row_number)); Positive
  (above_row_number - 1); Positive (2 * prob_row_C - delta - 2 * above_row_number); Positive (2 * above_row_number -
  delta - 2 * prob_row_C); Positive (above_row_number - delta - above_row_low); Positive (above_row_high - delta -
  above_row_number); And [Or [Positive (above_row_low); Positive (- (above_row_low))]; Or [Positive (delta +
  above_row_low - above_row_number); Positive (above_row_number - delta - above_row_low)]]; And [Or [Positive
  (above_row_high - 1); Positive (1 - above_row_high)]; Or [Positive (above_row_high - delta - above_row_number);
  Positive (delta + above_row_number - above_row_high)]]; Positive (k * above_row_low + 2 * above_row_low - 2 * k *
  below_column_high - below_column_high); And [Or [Positive (1 - above_row_high); Positive (below_column_low -
  below_column_high); NotNegative (below_column_low - 1)]; Or [Positive (1 - below_column_high); Positive (above_row_low
  - above_row_high); NotNegative (above_row_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive
  (below_column_low - below_column_high); NotNegative (above_row_low - 1); NotNegative (- (below_column_low))]]; And [Or
  [Positive (above_row_low - above_row_high); Positive (below_column_low - below_column_high); NotNegative (-
  (above_row_low)); NotNegative (below_column_low - 1)]; Or [Positive (above_row_low); Positive (below_column_low -
  below_column_high); NotNegative (below_column_low - 1)]]; And [Or [Positive (above_row_low - above_row_high); Positive
  (below_column_low - below_column_high); NotNegative (- (above_row_low)); NotNegative (- (below_column_low))]; Or
  [Positive (above_row_low); Positive (below_column_low - below_column_high); NotNegative (- (below_column_low))]];
  Positive (prob_column_C - 1); Positive (1 - prob_column_C)]]%formulas.

Definition trade_off_v_coop_all_post_1_certificate : tree :=
  let k := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let off_row := X 6 in let above_row_number := X 7 in let below_row_low := X 8 in let below_row_high := X 9 in
  let above_row_low := X 10 in let above_row_high := X 11 in let off_column := X 12 in
  let above_column_number := X 13 in let below_column_low := X 14 in let below_column_high := X 15 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Case 35 [
  Unpack 41 (
  Leaf [Times 0x1 [34];
  Times 0x2 [43]] [Multiple (1) 42;
  Multiple (2) 16]);
  Unpack 41 (
  Case 38 [
  Leaf [Times 0x3e7 [8];
  Times 0x3e7 [9];
  Times 0x1 [11];
  Times 0xa [13];
  Times 0x3e8 [37]] [Multiple (- (1000)) 43;
  Multiple (- (1000)) 42;
  Multiple (1000) 16];
  Case 40 [
  Case 21 [
  Unpack 45 (
  Case 24 [
  Case 27 [
  Leaf [Times 0x1 [11];
  Times 0x3e6 [12];
  Times 0xa [13];
  Times 0x1 [23];
  Times 0x1 [26]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Case 33 [
  Leaf [Times 0x2 [11];
  Times 0x7cb [12];
  Times 0x14 [13];
  Times 0x2 [23];
  Times 0x2 [32]] [Multiple (2) 50;
  Multiple (- (2)) 48;
  Multiple (- (1)) 46];
  Case 30 [
  Case 7 [
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [22]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [14]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (1) 49];
  Leaf [Times 0x1 [52];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [18];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x4 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 49];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [55];
  Times 0x1 [22]] []]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [55]] [Multiple (1) 49]]);
  Leaf [Times 0x1 [52];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Leaf [Times 0x3 [8];
  Times 0x1 [9];
  Times 0x1 [52]] [Multiple (2 * k + 1) 44;
  Multiple (- (k) - 2) 48];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x1 [14];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [55]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 48]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [14];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [54]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [54];
  Times 0x1 []] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52]] [Multiple (1) 51];
  Leaf [Times 0x1 [52];
  Times 0x1 [14]] [Multiple (- (1)) 51];
  Leaf [Times 0x4 [18];
  Times 0x3 [19];
  Times 0x2 [52]] [Multiple (2) 50;
  Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [52];
  Times 0x2 [14]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [47]] [];
  Leaf [Times 0x2 [18];
  Times 0x2 [19];
  Times 0x1 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x2 [18]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [29];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 50];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [55]] [Multiple (1) 51]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 50];
  Leaf [Times 0x1 [55]] [Multiple (1) 50]]);
  Leaf [Times 0x3 [8];
  Times 0x1 [9];
  Times 0x1 [52]] [Multiple (2 * k + 1) 44;
  Multiple (- (k) - 2) 51];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [20];
  Times 0x2 [55]] [Multiple (2) 50;
  Multiple (- (2)) 51;
  Multiple (1) 46];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 51]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [20];
  Times 0x2 [54]] [Multiple (2) 50;
  Multiple (- (2)) 51;
  Multiple (1) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [54];
  Times 0x1 []] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 16]];
  Case 7 [
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [22]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [14]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (1) 49];
  Leaf [Times 0x1 [52];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [18];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x4 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 49];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [55];
  Times 0x1 [22]] []]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [55]] [Multiple (1) 49]]);
  Leaf [Times 0x1 [52];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Leaf [Times 0x3 [8];
  Times 0x1 [9];
  Times 0x1 [52]] [Multiple (2 * k + 1) 44;
  Multiple (- (k) - 2) 48];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x1 [14];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [55]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 48]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [14];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [54]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [54];
  Times 0x1 []] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [12];
  Times 0x2 [18];
  Times 0x2 [52]] [Multiple (- (2)) 51;
  Multiple (- (1)) 46];
  Leaf [Times 0x4 [18];
  Times 0x3 [19];
  Times 0x2 [52]] [Multiple (2) 50;
  Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [52];
  Times 0x2 [14]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [47]] [];
  Leaf [Times 0x2 [18];
  Times 0x2 [19];
  Times 0x1 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x2 [18]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [29];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 50];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [29];
  Times 0x1 [55]] []]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 50];
  Leaf [Times 0x1 [55]] [Multiple (1) 50]]);
  Leaf [Times 0x4 [23];
  Times 0x14 [13];
  Times 0x2 [11];
  Times 0x3 [8];
  Times 0x2 [8; 23];
  Times 0x1 [8; 36];
  Times 0x2 [52];
  Times 0x1e7cb0 [12; 12];
  Times 0x4e0c [12; 13];
  Times 0x7ce [11; 12]] [Multiple (- (4) - 2 * k) 51;
  Multiple (- (4) - 2 * k) 48;
  Multiple (- (2) - k) 46;
  Multiple (4 * k + 2) 44;
  Multiple (- (k)) 43;
  Multiple (k) 42;
  Multiple (- (k)) 16];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (- (1)) 51]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [54]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [54]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 16]]]]];
  Case 30 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x2 [22];
  Times 0x2 [29]] [Multiple (- (2)) 49;
  Multiple (- (2)) 48;
  Multiple (1) 46];
  Case 27 [
  Case 33 [
  Case 7 [
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [22]] [];
  Leaf [Times 0x3 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [19];
  Times 0x2 [47];
  Times 0x2 [52]] [Multiple (2) 50;
  Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [18];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x4 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [52]] [];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [23];
  Times 0x1 [55]] []]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [55]] [Multiple (1) 50]]);
  Leaf [Times 0x1 [52];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Leaf [Times 0x6 [18];
  Times 0x2 [17];
  Times 0x3 [12; 17];
  Times 0x2 [17; 47];
  Times 0x2 [52];
  Times 0x2 [15; 52];
  Times 0x1770 [12; 12];
  Times 0x3c [12; 13];
  Times 0x6 [11; 12]] [Multiple (2 * k * prob_row_C + 4 * prob_row_C - 4 * k - 8) 48;
  Multiple (2 * k + 1 - k * prob_row_C - 2 * prob_row_C) 46;
  Multiple (8 * k + 4 - 4 * k * prob_row_C - 2 * prob_row_C) 44;
  Multiple (4 * k * above_row_number + 2 * above_row_number - 8 * k - 4 - 6 * k * delta - 3 * delta) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (1) 50];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [54]] [Multiple (2) 50;
  Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [54]] [Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (2) 50;
  Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [11];
  Times 0x7cb [12];
  Times 0x14 [13];
  Times 0x2 [32];
  Times 0x2 [55]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (2) 50;
  Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [11];
  Times 0x7cb [12];
  Times 0x14 [13];
  Times 0x2 [32];
  Times 0x2 [55]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [12];
  Times 0x2 [18];
  Times 0x2 [52]] [Multiple (- (2)) 49;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [19];
  Times 0x2 [47];
  Times 0x2 [52]] [Multiple (2) 51;
  Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [52];
  Times 0x2 [14]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [47]] [];
  Leaf [Times 0x2 [18];
  Times 0x2 [19];
  Times 0x1 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x2 [18]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [29];
  Times 0x1 [52]] [];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x2 [26];
  Times 0x2 [52]] [Multiple (- (2)) 51;
  Multiple (2) 50;
  Multiple (1) 46];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [29];
  Times 0x1 [55]] []]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [55]] [Multiple (1) 51]]);
  Leaf [Times 0x12 [18];
  Times 0x6 [17];
  Times 0x6 [17; 47];
  Times 0x6 [12; 17];
  Times 0x6 [52];
  Times 0x6 [15; 52];
  Times 0x2328 [12; 12];
  Times 0x5a [12; 13];
  Times 0x9 [11; 12]] [Multiple (4 * k * above_row_number + 8 * above_row_number + 2 * k * below_row_low + 4 * below_row_low + 6 * k * off_row + 12 * off_row - 12 * k - 24) 49;
  Multiple (4 * k * prob_row_C + 8 * prob_row_C - 4 * k * off_row - 2 * k * above_row_number - 8 * off_row - 4 * above_row_number - 2 * k * above_row_low - 4 * above_row_low) 48;
  Multiple (2 * k * above_row_number + 4 * above_row_number + 2 * k * below_row_low + 4 * below_row_low + 2 * k * off_row + 4 * off_row - 9 - 2 * k * prob_row_C - 4 * prob_row_C - 2 * k * above_row_low - 4 * above_row_low) 46;
  Multiple (24 * k + 12 - 12 * k * prob_row_C - 6 * prob_row_C) 44;
  Multiple (12 * k * above_row_number + 6 * above_row_number - 24 * k - 12 - 12 * k * delta - 6 * delta) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (1) 51];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [54]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [54]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 16]];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x2 [26];
  Times 0x2 [31]] [Multiple (2) 51;
  Multiple (2) 50;
  Multiple (1) 46]];
  Case 33 [
  Case 7 [
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [22]] [];
  Leaf [Times 0x3 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (1) 50];
  Leaf [Times 0x1 [52];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [18];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x4 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 50];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [23];
  Times 0x1 [55]] []]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 50];
  Leaf [Times 0x1 [55]] [Multiple (1) 50]]);
  Leaf [Times 0x1 [52];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Leaf [Times 0x6 [18];
  Times 0x2 [17];
  Times 0x3 [12; 17];
  Times 0x2 [17; 47];
  Times 0x2 [52];
  Times 0x2 [15; 52];
  Times 0x1770 [12; 12];
  Times 0x3c [12; 13];
  Times 0x6 [11; 12]] [Multiple (2 * k * prob_row_C + 4 * prob_row_C - 4 * k - 8) 48;
  Multiple (2 * k + 1 - k * prob_row_C - 2 * prob_row_C) 46;
  Multiple (8 * k + 4 - 4 * k * prob_row_C - 2 * prob_row_C) 44;
  Multiple (4 * k * above_row_number + 2 * above_row_number - 8 * k - 4 - 6 * k * delta - 3 * delta) 16];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (- (2)) 48;
  Multiple (1) 46]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [54]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [54]] [Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [11];
  Times 0x7cb [12];
  Times 0x14 [13];
  Times 0x2 [32];
  Times 0x2 [55]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [11];
  Times 0x7cb [12];
  Times 0x14 [13];
  Times 0x2 [32];
  Times 0x2 [55]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [12];
  Times 0x2 [18];
  Times 0x2 [52]] [Multiple (- (2)) 49;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [19];
  Times 0x2 [47];
  Times 0x2 [52]] [Multiple (2) 51;
  Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [52];
  Times 0x2 [14]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [47]] [];
  Leaf [Times 0x2 [18];
  Times 0x2 [19];
  Times 0x1 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x2 [18]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [29];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [52]] [];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [29];
  Times 0x1 [55]] []]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [55]] [Multiple (1) 51]]);
  Leaf [Times 0x12 [18];
  Times 0x6 [17];
  Times 0x6 [17; 47];
  Times 0x6 [12; 17];
  Times 0x6 [52];
  Times 0x6 [15; 52];
  Times 0x2328 [12; 12];
  Times 0x5a [12; 13];
  Times 0x9 [11; 12]] [Multiple (4 * k * above_row_number + 8 * above_row_number + 2 * k * below_row_low + 4 * below_row_low + 6 * k * off_row + 12 * off_row - 12 * k - 24) 49;
  Multiple (4 * k * prob_row_C + 8 * prob_row_C - 4 * k * off_row - 2 * k * above_row_number - 8 * off_row - 4 * above_row_number - 2 * k * above_row_low - 4 * above_row_low) 48;
  Multiple (2 * k * above_row_number + 4 * above_row_number + 2 * k * below_row_low + 4 * below_row_low + 2 * k * off_row + 4 * off_row - 9 - 2 * k * prob_row_C - 4 * prob_row_C - 2 * k * above_row_low - 4 * above_row_low) 46;
  Multiple (24 * k + 12 - 12 * k * prob_row_C - 6 * prob_row_C) 44;
  Multiple (12 * k * above_row_number + 6 * above_row_number - 24 * k - 12 - 12 * k * delta - 6 * delta) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (1) 51];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [54]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [54]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 16]];
  Case 7 [
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [22]] [];
  Leaf [Times 0x3 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (1) 50];
  Leaf [Times 0x1 [52];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [18];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x4 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 50];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [23];
  Times 0x1 [55]] []]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 50];
  Leaf [Times 0x1 [55]] [Multiple (1) 50]]);
  Leaf [Times 0x1 [52];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [12];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 16];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Leaf [Times 0x6 [18];
  Times 0x2 [17];
  Times 0x3 [12; 17];
  Times 0x2 [17; 47];
  Times 0x2 [52];
  Times 0x2 [15; 52];
  Times 0x1770 [12; 12];
  Times 0x3c [12; 13];
  Times 0x6 [11; 12]] [Multiple (2 * k * prob_row_C + 4 * prob_row_C - 4 * k - 8) 48;
  Multiple (2 * k + 1 - k * prob_row_C - 2 * prob_row_C) 46;
  Multiple (8 * k + 4 - 4 * k * prob_row_C - 2 * prob_row_C) 44;
  Multiple (4 * k * above_row_number + 2 * above_row_number - 8 * k - 4 - 6 * k * delta - 3 * delta) 16];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (- (2)) 48;
  Multiple (1) 46]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [54]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [54]] [Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [12];
  Times 0x2 [18];
  Times 0x2 [52]] [Multiple (- (2)) 49;
  Multiple (- (1)) 46];
  Leaf [Times 0x4 [18];
  Times 0x3 [19];
  Times 0x2 [52]] [Multiple (2) 51;
  Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [52];
  Times 0x2 [14]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [47]] [];
  Leaf [Times 0x2 [18];
  Times 0x2 [19];
  Times 0x1 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x2 [18]] [Multiple (- (1)) 46];
  Leaf [Times 0x1 [29];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 51];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [29];
  Times 0x1 [55]] []]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [55]] [Multiple (1) 51]]);
  Leaf [Times 0x12 [18];
  Times 0x6 [17];
  Times 0x6 [17; 47];
  Times 0x6 [12; 17];
  Times 0x6 [52];
  Times 0x6 [15; 52];
  Times 0x2328 [12; 12];
  Times 0x5a [12; 13];
  Times 0x9 [11; 12]] [Multiple (4 * k * above_row_number + 8 * above_row_number + 2 * k * below_row_low + 4 * below_row_low + 6 * k * off_row + 12 * off_row - 12 * k - 24) 49;
  Multiple (4 * k * prob_row_C + 8 * prob_row_C - 4 * k * off_row - 2 * k * above_row_number - 8 * off_row - 4 * above_row_number - 2 * k * above_row_low - 4 * above_row_low) 48;
  Multiple (2 * k * above_row_number + 4 * above_row_number + 2 * k * below_row_low + 4 * below_row_low + 2 * k * off_row + 4 * off_row - 9 - 2 * k * prob_row_C - 4 * prob_row_C - 2 * k * above_row_low - 4 * above_row_low) 46;
  Multiple (24 * k + 12 - 12 * k * prob_row_C - 6 * prob_row_C) 44;
  Multiple (12 * k * above_row_number + 6 * above_row_number - 24 * k - 12 - 12 * k * delta - 6 * delta) 16];
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (- (1)) 49]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [54]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [54]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [54]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [54]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [12];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 16];
  Leaf [Times 0x1 [52]] [Multiple (1) 16]]]]]]);
  Unpack 45 (
  Case 24 [
  Leaf [Times 0x3e7 [10];
  Times 0x64 [11];
  Times 0x1 [13];
  Times 0x64 [23]] [Multiple (- (100)) 49;
  Multiple (- (100)) 47;
  Multiple (100) 46];
  Case 27 [
  Case 30 [
  Leaf [Times 0x3e7 [10];
  Times 0x64 [11];
  Times 0x1 [13];
  Times 0x64 [29]] [Multiple (- (100)) 51;
  Multiple (100) 48];
  Case 33 [
  Case 7 [
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [];
  Leaf [Times 0x1 [53];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [53];
  Times 0x1 [22]] [];
  Leaf [Times 0x3 [18];
  Times 0x1 [19];
  Times 0x1 [53]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [53]] [Multiple (1) 50;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [53];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [53]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [18];
  Times 0x1 [53]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [53]] [];
  Leaf [Times 0x4 [18];
  Times 0x1 [19];
  Times 0x1 [53]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [53]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [53]] [];
  Unpack 53 (
  Case 55 [
  Leaf [Times 0x1 [56]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [23];
  Times 0x1 [56]] []]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [56]] [Multiple (1) 50]]);
  Leaf [Times 0x1 [53];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [53]] [Multiple (1) 44;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [53]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [53];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 16];
  Leaf [Times 0x1 [53]] [Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [Multiple (2) 42];
  Leaf [Times 0x1 [53]] [Multiple (1) 43];
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 16];
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [55]] [Multiple (1) 43]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [55]] [Multiple (1) 44]]);
  Leaf [Times 0xc [12];
  Times 0x4 [53];
  Square 0x1 [17] (3 - below_row_low);
  Square 0x1 [9] (1 - below_row_low)] [Multiple (- (12)) 49;
  Multiple (12) 47;
  Multiple (6 + 9 * k + k * below_row_low^2 + 2 * below_row_low^2 - 6 * k * below_row_low - 12 * below_row_low) 46;
  Multiple (8 * k + 4) 44;
  Multiple (12 * k * below_row_low + 6 * below_row_low - 18 * k - 2 * k * below_row_low^2 - 9 - below_row_low^2) 16];
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [56]] [Multiple (1) 50];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 49;
  Multiple (1) 47;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 49;
  Multiple (1) 47;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 50;
  Multiple (- (1)) 49;
  Multiple (1) 47;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 55 [
  Leaf [Times 0x1 [57];
  Times 0x1 [56]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [57]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 50;
  Multiple (- (1)) 49;
  Multiple (1) 47;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 55 [
  Leaf [Times 0x1 [57];
  Times 0x1 [56]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [53]] [Multiple (1) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [53];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [Multiple (- (1)) 51;
  Multiple (- (1)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [53]] [Multiple (1) 52;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [53];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [53];
  Times 0x1 []] [Multiple (1) 48];
  Leaf [Times 0x1 [53]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [Multiple (2) 48;
  Multiple (- (2)) 46];
  Leaf [Times 0x1 [12];
  Times 0x1 [53]] [Multiple (- (2)) 48;
  Multiple (2) 46];
  Leaf [Times 0x1 [29];
  Times 0x1 [53]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [53]] [];
  Unpack 53 (
  Case 55 [
  Leaf [Times 0x1 [56]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [29];
  Times 0x1 [56]] []]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [56]] [Multiple (1) 52]]);
  Leaf [Times 0xc [12];
  Times 0x4 [53];
  Square 0x1 [17] (3 - above_row_low);
  Square 0x1 [9] (1 - above_row_low)] [Multiple (- (12)) 51;
  Multiple (- (12)) 48;
  Multiple (9 * k + k * above_row_low^2 + 18 + 2 * above_row_low^2 - 6 * k * above_row_low - 12 * above_row_low) 46;
  Multiple (8 * k + 4) 44;
  Multiple (12 * k * above_row_low + 6 * above_row_low - 18 * k - 2 * k * above_row_low^2 - 9 - above_row_low^2) 16];
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [56]] [Multiple (1) 52];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 52;
  Multiple (- (1)) 51;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [55]] [Multiple (- (1)) 51;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 52;
  Multiple (- (1)) 51;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 55 [
  Leaf [Times 0x1 [57];
  Times 0x1 [56]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [12];
  Times 0x1 [57]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 52;
  Multiple (- (1)) 51;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [12];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Case 55 [
  Leaf [Times 0x1 [57];
  Times 0x1 [56]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 16];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]];
  Leaf [Times 0x1 [11];
  Times 0x3e7 [12];
  Times 0xa [13];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 16]]);
  Leaf [Times 0x1 [53]] [Multiple (- (1)) 16];
  Leaf [Times 0x1 [53]] [Multiple (1) 16]];
  Leaf [Times 0x1 [12];
  Times 0x1 [31]] [Multiple (1) 52;
  Multiple (1) 48]]];
  Leaf [Times 0x1 [12];
  Times 0x1 [25]] [Multiple (1) 50;
  Multiple (- (1)) 47;
  Multiple (1) 46]]])];
  Leaf [Times 0x1 [12];
  Times 0x1 [39]] [Multiple (1) 44;
  Multiple (- (1)) 42;
  Multiple (1) 16]]])]))))))).

Lemma trade_off_v_coop_all_post_1_checked : check trade_off_v_coop_all_post_1_hypotheses trade_off_v_coop_all_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_v_coop_all_post_1 :
  forall k epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high above_row_low
  above_row_high off_column above_column_number below_column_low below_column_high : R,
  (* given: 0 < k <= 1 *)
    ((k > 0) /\ (1 - k >= 0)) ->
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the point is in the region *)
    ((prob_column_C - 1 = 0) /\ (2 * k * prob_column_C + prob_column_C - k * prob_row_C - 2 * prob_row_C >= 0)) ->
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
    delta - off_column - below_column_low > 0))) \/ (((below_column_high - 1 > 0) \/ (1 - below_column_high > 0))) \/ (k
    * below_row_low + 2 * below_row_low - 2 * k * below_column_high - below_column_high > 0) \/ (((1 - below_row_high >
    0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 - below_column_high > 0) \/
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
    above_row_high > 0))) \/ (k * above_row_low + 2 * above_row_low - 2 * k * below_column_high - below_column_high > 0)
    \/ (((1 - above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0)) /\ ((1 -
    below_column_high > 0) \/ (above_row_low - above_row_high > 0) \/ (above_row_low - 1 >= 0))) \/ (((above_row_low -
    above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (above_row_low - 1 >= 0) \/ (-
    (below_column_low) >= 0))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low - below_column_high > 0)
    \/ (- (above_row_low) >= 0) \/ (below_column_low - 1 >= 0)) /\ ((above_row_low > 0) \/ (below_column_low -
    below_column_high > 0) \/ (below_column_low - 1 >= 0))) \/ (((above_row_low - above_row_high > 0) \/
    (below_column_low - below_column_high > 0) \/ (- (above_row_low) >= 0) \/ (- (below_column_low) >= 0)) /\
    ((above_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_column_low) >= 0))) \/
    (prob_column_C - 1 > 0) \/ (1 - prob_column_C > 0)) ->
  False.
Proof.
  exact (fun k epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high
  above_row_low above_row_high off_column above_column_number below_column_low below_column_high => check_refutes (point
  [k; epsilon; delta; prob_row_C; prob_column_C; off_row; above_row_number; below_row_low; below_row_high;
  above_row_low; above_row_high; off_column; above_column_number; below_column_low; below_column_high])
  trade_off_v_coop_all_post_1_hypotheses trade_off_v_coop_all_post_1_certificate trade_off_v_coop_all_post_1_checked).
Qed.
