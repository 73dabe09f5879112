(* lp-v-coop-any-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) = 1 *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); off_row is off[row];
above_row_number is above[row].number; below_row_low is below[row].low; below_row_high is below[row].high; above_row_low
is above[row].low; above_row_high is above[row].high; off_column is off[column]; above_column_number is
above[column].number; below_column_low is below[column].low; below_column_high is below[column].high *)
Definition lp_v_coop_any_post_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let off_row := X 9 in let above_row_number := X 10 in
  let below_row_low := X 11 in let below_row_high := X 12 in let above_row_low := X 13 in let above_row_high := X 14 in
  let off_column := X 15 in let above_column_number := X 16 in let below_column_low := X 17 in
  let below_column_high := X 18 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
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
  below_column_high)]]; And [Or [Positive (1 - below_row_high); Positive (below_column_low - below_column_high);
  NotNegative (below_column_low - 1); And [Positive (R - T)]]; Or [Positive (1 - below_column_high); Positive
  (below_row_low - below_row_high); NotNegative (below_row_low - 1); And [Positive (R - T)]]]; And [Or [Positive
  (below_row_low - below_row_high); Positive (below_column_low - below_column_high); NotNegative (below_row_low - 1);
  NotNegative (- (below_column_low)); And [Positive (T * below_row_low + R * below_column_low + P * below_column_low + S
  * below_row_low + S - T * below_column_low - T - R * below_row_low - P * below_row_low - S * below_column_low)]]; Or
  [Positive (1 - below_row_high); Positive (below_column_low - below_column_high); NotNegative (- (below_column_low));
  And [Positive (S - R)]]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low -
  below_column_high); NotNegative (- (below_row_low)); NotNegative (below_column_low - 1); And [Positive (T *
  below_column_low + R * below_row_low + P * below_row_low + S * below_column_low + S - T * below_row_low - T - R *
  below_column_low - P * below_column_low - S * below_row_low)]]; Or [Positive (below_row_low); Positive
  (below_column_low - below_column_high); NotNegative (below_column_low - 1); And [Positive (S - P)]]; Or [Positive (1 -
  below_column_high); Positive (below_row_low - below_row_high); NotNegative (- (below_row_low)); And [Positive (S -
  R)]]]; And [Or [Positive (below_row_low - below_row_high); Positive (below_column_low - below_column_high);
  NotNegative (- (below_row_low)); NotNegative (- (below_column_low)); Positive (T * below_row_low + T *
  below_column_low + 2 * P + S * below_row_low + S * below_column_low - T - R * below_row_low - R * below_column_low - P
  * below_row_low - P * below_column_low - S)]; Or [Positive (below_row_low); Positive (below_column_low -
  below_column_high); NotNegative (- (below_column_low)); And [Positive (P - T)]]]; Positive (prob_row_C -
  above_row_number); Positive (- (above_row_low)); Positive (above_row_low - prob_row_C); Positive (prob_row_C -
  above_row_high); Positive (above_row_high - 1); Positive (- (above_row_number)); Positive (above_row_number - 1);
  Positive (2 * prob_row_C - delta - 2 * above_row_number); Positive (2 * above_row_number - delta - 2 * prob_row_C);
  Positive (above_row_number - delta - above_row_low); Positive (above_row_high - delta - above_row_number); And [Or
  [Positive (above_row_low); Positive (- (above_row_low))]; Or [Positive (delta + above_row_low - above_row_number);
  Positive (above_row_number - delta - above_row_low)]]; And [Or [Positive (above_row_high - 1); Positive (1 -
  above_row_high)]; Or [Positive (above_row_high - delta - above_row_number); Positive (delta + above_row_number -
  above_row_high)]]; And [Or [Positive (1 - above_row_high); Positive (below_column_low - below_column_high);
  NotNegative (below_column_low - 1); And [Positive (R - T)]]; Or [Positive (1 - below_column_high); Positive
  (above_row_low - above_row_high); NotNegative (above_row_low - 1); And [Positive (R - T)]]]; And [Or [Positive
  (above_row_low - above_row_high); Positive (below_column_low - below_column_high); NotNegative (above_row_low - 1);
  NotNegative (- (below_column_low)); And [Positive (T * above_row_low + R * below_column_low + P * below_column_low + S
  * above_row_low + S - T * below_column_low - T - R * above_row_low - P * above_row_low - S * below_column_low)]]; Or
  [Positive (1 - above_row_high); Positive (below_column_low - below_column_high); NotNegative (- (below_column_low));
  And [Positive (S - R)]]]; And [Or [Positive (above_row_low - above_row_high); Positive (below_column_low -
  below_column_high); NotNegative (- (above_row_low)); NotNegative (below_column_low - 1); And [Positive (T *
  below_column_low + R * above_row_low + P * above_row_low + S * below_column_low + S - T * above_row_low - T - R *
  below_column_low - P * below_column_low - S * above_row_low)]]; Or [Positive (above_row_low); Positive
  (below_column_low - below_column_high); NotNegative (below_column_low - 1); And [Positive (S - P)]]; Or [Positive (1 -
  below_column_high); Positive (above_row_low - above_row_high); NotNegative (- (above_row_low)); And [Positive (S -
  R)]]]; And [Or [Positive (above_row_low - above_row_high); Positive (below_column_low - below_column_high);
  NotNegative (- (above_row_low)); NotNegative (- (below_column_low)); Positive (T * above_row_low + T *
  below_column_low + 2 * P + S * above_row_low + S * below_column_low - T - R * above_row_low - R * below_column_low - P
  * above_row_low - P * below_column_low - S)]; Or [Positive (above_row_low); Positive (below_column_low -
  below_column_high); NotNegative (- (below_column_low)); And [Positive (P - T)]]]; Positive (prob_column_C - 1);
  Positive (1 - prob_column_C)]]%formulas.

Definition lp_v_coop_any_post_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let off_row := X 9 in let above_row_number := X 10 in
  let below_row_low := X 11 in let below_row_high := X 12 in let above_row_low := X 13 in let above_row_high := X 14 in
  let off_column := X 15 in let above_column_number := X 16 in let below_column_low := X 17 in
  let below_column_high := X 18 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 9 (
  Unpack 10 (
  Case 35 [
  Unpack 41 (
  Leaf [Times 0x1 [34];
  Times 0x2 [43]] [Multiple (1) 42;
  Multiple (2) 8]);
  Unpack 41 (
  Case 38 [
  Leaf [Times 0x3e7 [12];
  Times 0x64 [13];
  Times 0x1 [15];
  Times 0x64 [37]] [Multiple (- (100)) 43;
  Multiple (- (100)) 42;
  Multiple (100) 8];
  Case 40 [
  Case 21 [
  Unpack 45 (
  Case 24 [
  Case 27 [
  Leaf [Times 0x1 [13];
  Times 0x3e6 [14];
  Times 0xa [15];
  Times 0x1 [23];
  Times 0x1 [26]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Case 33 [
  Leaf [Times 0x2 [13];
  Times 0x7cb [14];
  Times 0x14 [15];
  Times 0x2 [23];
  Times 0x2 [32]] [Multiple (2) 50;
  Multiple (- (2)) 48;
  Multiple (- (1)) 46];
  Case 30 [
  Case 11 [
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [22]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [16]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (1) 49];
  Leaf [Times 0x1 [52];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [17];
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
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x1 [16];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [55]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 48];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [16];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [55]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x3e8 [56];
  Times 0x3e7 [0];
  Times 0x3e8 [2];
  Times 0x3e8 [3];
  Times 0xa [0; 15];
  Times 0x1 [0; 13];
  Times 0x3e8 [2; 14]] [Multiple (1000 * R + 1000 * P - 1000 * T - 1000 * S) 48;
  Multiple (1000 * T + 1000 * S - 1000 * R - 1000 * P) 43;
  Multiple (1000 * R + 1000 * P - 1000 * T - 1000 * S) 42;
  Multiple (1000 * T + 1000 * S - 1000 * R - 1000 * P) 8])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [56]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [56]] [])]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52]] [Multiple (1) 51];
  Leaf [Times 0x1 [52];
  Times 0x1 [16]] [Multiple (- (1)) 51];
  Leaf [Times 0x4 [18];
  Times 0x3 [19];
  Times 0x2 [52]] [Multiple (2) 50;
  Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [52];
  Times 0x2 [16]] [Multiple (1) 46];
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
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [16];
  Times 0x4 [18];
  Times 0x3 [19];
  Times 0x2 [55]] [Multiple (2) 50;
  Multiple (- (2)) 51;
  Multiple (1) 46];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 51];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [16];
  Times 0x4 [18];
  Times 0x3 [19];
  Times 0x2 [55]] [Multiple (2) 50;
  Multiple (- (2)) 51;
  Multiple (1) 46];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x3e8 [56];
  Times 0x3e7 [0];
  Times 0x3e8 [2];
  Times 0x3e8 [3];
  Times 0xa [0; 15];
  Times 0x1 [0; 13];
  Times 0x3e8 [2; 14]] [Multiple (1000 * R + 1000 * P - 1000 * T - 1000 * S) 51;
  Multiple (1000 * T + 1000 * S - 1000 * R - 1000 * P) 43;
  Multiple (1000 * R + 1000 * P - 1000 * T - 1000 * S) 42;
  Multiple (1000 * T + 1000 * S - 1000 * R - 1000 * P) 8])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [56]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [56]] [])]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 8]];
  Case 11 [
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [22]] [];
  Leaf [Times 0x1 [52];
  Times 0x1 [16]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [52]] [Multiple (1) 49];
  Leaf [Times 0x1 [52];
  Times 0x1 [25]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [52]] [];
  Leaf [Times 0x1 [17];
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
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x1 [16];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [55]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 48];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [16];
  Times 0x1 [18];
  Times 0x1 [19];
  Times 0x1 [55]] [Multiple (1) 49;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [55];
  Times 0x1 []] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x3e8 [56];
  Times 0x3e7 [0];
  Times 0x3e8 [2];
  Times 0x3e8 [3];
  Times 0xa [0; 15];
  Times 0x1 [0; 13];
  Times 0x3e8 [2; 14]] [Multiple (1000 * R + 1000 * P - 1000 * T - 1000 * S) 48;
  Multiple (1000 * T + 1000 * S - 1000 * R - 1000 * P) 43;
  Multiple (1000 * R + 1000 * P - 1000 * T - 1000 * S) 42;
  Multiple (1000 * T + 1000 * S - 1000 * R - 1000 * P) 8])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [56]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [56]] [])]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [14];
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
  Times 0x2 [16]] [Multiple (1) 46];
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
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (- (1)) 51];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (- (1)) 51];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Case 54 [
  Leaf [Times 0x2 [56];
  Times 0x2 [0];
  Times 0x2 [0; 16];
  Times 0x1 [0; 19];
  Times 0x2 [2; 14];
  Times 0x2 [2; 57];
  Times 0x2 [3; 14];
  Times 0x2 [3; 57];
  Times 0x2 [4; 16];
  Times 0x1 [4; 19]] [Multiple (2 * R + 2 * P - 2 * T - 2 * S) 51;
  Multiple (2 * T - 2 * P) 50;
  Multiple (R - S) 46;
  Multiple (2 * S + 2 * T - 2 * R - 2 * P) 43;
  Multiple (2 * R + 2 * P - 2 * S - 2 * T) 42;
  Multiple (2 * S + 2 * T - 2 * R - 2 * P) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])])]);
  Unpack 52 (
  Case 54 [
  Case 55 [
  Leaf [Times 0x1 [57]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [57]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x1 [56];
  Times 0x1 [57]] [];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 54 [
  Leaf [Times 0x2 [55];
  Times 0x1 [1; 25];
  Times 0x1 [1; 18];
  Times 0x1 [1; 17];
  Times 0x2 [3; 14];
  Times 0x2 [4; 56]] [Multiple (2 * P - 2 * R) 51;
  Multiple (R - P) 49;
  Multiple (P - R) 46;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 43;
  Multiple (2 * T + 2 * S - 2 * P - 2 * R) 42;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 8]]]]];
  Case 30 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x2 [22];
  Times 0x2 [29]] [Multiple (- (2)) 49;
  Multiple (- (2)) 48;
  Multiple (1) 46];
  Case 27 [
  Case 33 [
  Case 11 [
  Leaf [Times 0x1 [14];
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
  Leaf [Times 0x1 [17];
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
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (1) 50];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 50];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 55 [
  Leaf [Times 0x1 [56]] [Multiple (1) 44];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [56]] [Multiple (2) 50;
  Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x2 [13];
  Times 0x7cb [14];
  Times 0x14 [15];
  Times 0x2 [32];
  Times 0x2 [56]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Unpack 56 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (2) 50;
  Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x2 [13];
  Times 0x7cb [14];
  Times 0x14 [15];
  Times 0x2 [32];
  Times 0x2 [55]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 54 [
  Leaf [Times 0x1 [55];
  Times 0x1 [1; 18];
  Times 0x1 [1; 17];
  Times 0x1 [3; 14];
  Times 0x1 [4; 56]] [Multiple (P - R) 48;
  Multiple (P + R - T - S) 43;
  Multiple (T + S - P - R) 42;
  Multiple (P + R - T - S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [14];
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
  Times 0x2 [16]] [Multiple (1) 46];
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
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (1) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 54 [
  Case 55 [
  Leaf [Times 0x1 [57]] [Multiple (1) 44];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [57]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [56];
  Times 0x1 [57]] [];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 54 [
  Leaf [Times 0x2 [55];
  Times 0x2 [3; 14];
  Times 0x1 [3; 47];
  Times 0x2 [4; 56];
  Times 0x1 [4; 47]] [Multiple (2 * P - 2 * R) 49;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 43;
  Multiple (2 * T + 2 * S - 2 * P - 2 * R) 42;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 8]];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x2 [26];
  Times 0x2 [31]] [Multiple (2) 51;
  Multiple (2) 50;
  Multiple (1) 46]];
  Case 33 [
  Case 11 [
  Leaf [Times 0x1 [14];
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
  Leaf [Times 0x1 [17];
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
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (- (2)) 48;
  Multiple (1) 46];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Case 54 [
  Leaf [Times 0x2 [56];
  Times 0x2 [0; 14];
  Times 0x4 [0; 57];
  Times 0x4 [2; 16];
  Times 0x2 [2; 19];
  Times 0x1 [3; 14];
  Times 0x1 [3; 57];
  Times 0x2 [3; 16];
  Times 0x1 [3; 19];
  Times 0x1 [4; 57]] [Multiple (4 * T - 2 * R - 2 * P) 50;
  Multiple (2 * R + 2 * P - 2 * T - 2 * S) 48;
  Multiple (2 * T + 2 * S - 2 * R - 2 * P) 43;
  Multiple (2 * R + 2 * P - 2 * T - 2 * S) 42;
  Multiple (2 * T + 2 * S - 2 * R - 2 * P) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])])]);
  Unpack 52 (
  Case 55 [
  Leaf [Times 0x1 [56]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [56]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x2 [13];
  Times 0x7cb [14];
  Times 0x14 [15];
  Times 0x2 [32];
  Times 0x2 [56]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Unpack 56 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x2 [13];
  Times 0x7cb [14];
  Times 0x14 [15];
  Times 0x2 [32];
  Times 0x2 [55]] [Multiple (2) 51;
  Multiple (2) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 54 [
  Leaf [Times 0x1 [55];
  Times 0x1 [1; 18];
  Times 0x1 [1; 17];
  Times 0x1 [3; 14];
  Times 0x1 [4; 56]] [Multiple (P - R) 48;
  Multiple (P + R - T - S) 43;
  Multiple (T + S - P - R) 42;
  Multiple (P + R - T - S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [14];
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
  Times 0x2 [16]] [Multiple (1) 46];
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
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [55]] [Multiple (1) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 51];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 54 [
  Case 55 [
  Leaf [Times 0x1 [57]] [Multiple (1) 44];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [57]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [56];
  Times 0x1 [57]] [];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 54 [
  Leaf [Times 0x2 [55];
  Times 0x2 [3; 14];
  Times 0x1 [3; 47];
  Times 0x2 [4; 56];
  Times 0x1 [4; 47]] [Multiple (2 * P - 2 * R) 49;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 43;
  Multiple (2 * T + 2 * S - 2 * P - 2 * R) 42;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 8]];
  Case 11 [
  Leaf [Times 0x1 [14];
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
  Leaf [Times 0x1 [17];
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
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 44;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [52];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (2) 42];
  Leaf [Times 0x1 [52]] [Multiple (1) 43];
  Leaf [Times 0x1 [14];
  Times 0x1 [52]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [54]] [Multiple (1) 43]]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x1 [54]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [54]] [Multiple (1) 44]]);
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (- (2)) 48;
  Multiple (1) 46];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x6 [18];
  Times 0x3 [19];
  Times 0x2 [47];
  Times 0x2 [55]] [Multiple (- (2)) 48;
  Multiple (1) 46];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Case 54 [
  Leaf [Times 0x2 [56];
  Times 0x2 [0; 14];
  Times 0x4 [0; 57];
  Times 0x4 [2; 16];
  Times 0x2 [2; 19];
  Times 0x1 [3; 14];
  Times 0x1 [3; 57];
  Times 0x2 [3; 16];
  Times 0x1 [3; 19];
  Times 0x1 [4; 57]] [Multiple (4 * T - 2 * R - 2 * P) 50;
  Multiple (2 * R + 2 * P - 2 * T - 2 * S) 48;
  Multiple (2 * T + 2 * S - 2 * R - 2 * P) 43;
  Multiple (2 * R + 2 * P - 2 * T - 2 * S) 42;
  Multiple (2 * T + 2 * S - 2 * R - 2 * P) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])])]);
  Unpack 52 (
  Case 54 [
  Case 55 [
  Leaf [Times 0x1 [57]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [57]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [56];
  Times 0x1 [57]] [];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 50;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 54 [
  Leaf [Times 0x1 [55];
  Times 0x1 [1; 18];
  Times 0x1 [1; 17];
  Times 0x1 [3; 14];
  Times 0x1 [4; 56]] [Multiple (P - R) 48;
  Multiple (P + R - T - S) 43;
  Multiple (T + S - P - R) 42;
  Multiple (P + R - T - S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])]]);
  Leaf [Times 0x1 [19];
  Times 0x2 [52]] [Multiple (1) 46];
  Leaf [Times 0x1 [52];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [14];
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
  Times 0x2 [16]] [Multiple (1) 46];
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
  Unpack 52 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (- (1)) 49];
  Unpack 55 (
  Leaf [Times 0x1 [0];
  Times 0x1 [56]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x2 [18];
  Times 0x1 [19];
  Times 0x1 [47];
  Times 0x1 [55]] [Multiple (- (1)) 49];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 55 (
  Case 54 [
  Leaf [Times 0x2 [56];
  Times 0x2 [0];
  Times 0x2 [0; 16];
  Times 0x1 [0; 19];
  Times 0x2 [2; 14];
  Times 0x2 [2; 57];
  Times 0x2 [3; 14];
  Times 0x2 [3; 57];
  Times 0x2 [4; 16];
  Times 0x1 [4; 19]] [Multiple (2 * R + 2 * P - 2 * T - 2 * S) 49;
  Multiple (2 * T - 2 * P) 51;
  Multiple (R - S) 46;
  Multiple (2 * S + 2 * T - 2 * R - 2 * P) 43;
  Multiple (2 * R + 2 * P - 2 * S - 2 * T) 42;
  Multiple (2 * S + 2 * T - 2 * R - 2 * P) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])])]);
  Unpack 52 (
  Case 54 [
  Case 55 [
  Leaf [Times 0x1 [57]] [Multiple (1) 44];
  Leaf [Times 0x2 [14];
  Times 0x1 [57]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [56];
  Times 0x1 [57]] [];
  Unpack 57 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [])];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 52 (
  Case 53 [
  Leaf [Times 0x2 [14];
  Times 0x1 [55]] [Multiple (1) 51;
  Multiple (- (1)) 49];
  Leaf [Times 0x1 [14];
  Times 0x1 [55]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 54 [
  Leaf [Times 0x1 [56];
  Times 0x1 [55]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [55]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 54 [
  Leaf [Times 0x2 [55];
  Times 0x1 [1; 25];
  Times 0x1 [1; 18];
  Times 0x1 [1; 17];
  Times 0x2 [3; 14];
  Times 0x2 [4; 56]] [Multiple (2 * P - 2 * R) 49;
  Multiple (R - P) 50;
  Multiple (P - R) 46;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 43;
  Multiple (2 * T + 2 * S - 2 * P - 2 * R) 42;
  Multiple (2 * P + 2 * R - 2 * T - 2 * S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [57]] [])]]);
  Leaf [Times 0x1 [52]] [Multiple (- (1)) 8];
  Leaf [Times 0x1 [52]] [Multiple (1) 8]]]]]]);
  Unpack 45 (
  Case 24 [
  Leaf [Times 0x3e7 [12];
  Times 0x64 [13];
  Times 0x1 [15];
  Times 0x64 [23]] [Multiple (- (100)) 49;
  Multiple (- (100)) 47;
  Multiple (100) 46];
  Case 27 [
  Case 30 [
  Leaf [Times 0x3e7 [12];
  Times 0x64 [13];
  Times 0x1 [15];
  Times 0x64 [29]] [Multiple (- (100)) 51;
  Multiple (100) 48];
  Case 33 [
  Case 11 [
  Leaf [Times 0x1 [14];
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
  Leaf [Times 0x1 [17];
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
  Leaf [Times 0x1 [14];
  Times 0x1 [53]] [Multiple (- (1)) 43;
  Multiple (1) 42];
  Leaf [Times 0x1 [53]] [Multiple (1) 44;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [53]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [53];
  Times 0x1 []] [Multiple (- (1)) 42;
  Multiple (1) 8];
  Leaf [Times 0x1 [53]] [Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [53]] [Multiple (- (2)) 42];
  Leaf [Times 0x1 [14];
  Times 0x1 [53]] [Multiple (2) 42];
  Leaf [Times 0x1 [53]] [Multiple (1) 43];
  Leaf [Times 0x1 [14];
  Times 0x1 [53]] [Multiple (- (1)) 44;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 43];
  Leaf [Times 0x1 [55]] [Multiple (1) 43]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [55]] [Multiple (- (1)) 44];
  Leaf [Times 0x1 [55]] [Multiple (1) 44]]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [56]] [Multiple (1) 50];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [0];
  Times 0x1 [57]] [])]);
  Unpack 53 (
  Case 55 [
  Leaf [Times 0x1 [56]] [Multiple (1) 50];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 50;
  Multiple (- (1)) 49;
  Multiple (1) 47;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 55 [
  Leaf [Times 0x1 [58];
  Times 0x1 [57]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [58]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [58]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 58 (
  Leaf [Times 0x1 [2];
  Times 0x1 [59]] [])];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 57 (
  Leaf [Times 0x1 [0];
  Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [Multiple (T + S - R - P) 49;
  Multiple (R + P - T - S) 47;
  Multiple (T + S - R - P) 46;
  Multiple (R + P - T - S) 43;
  Multiple (T + S - R - P) 42;
  Multiple (R + P - T - S) 8])]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 50;
  Multiple (- (1)) 49;
  Multiple (1) 47;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 55 [
  Leaf [Times 0x1 [57];
  Times 0x1 [56]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 57 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [58]] [])];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Case 55 [
  Leaf [Times 0x1 [56];
  Times 0x1 [1; 18];
  Times 0x1 [1; 17];
  Times 0x1 [3; 14];
  Times 0x1 [4; 57]] [Multiple (P - R) 49;
  Multiple (P + R - T - S) 43;
  Multiple (T + S - P - R) 42;
  Multiple (P + R - T - S) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 57 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [58]] [])]]);
  Leaf [Times 0x1 [53]] [Multiple (1) 48;
  Multiple (- (1)) 46];
  Leaf [Times 0x1 [53];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [14];
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
  Leaf [Times 0x1 [14];
  Times 0x1 [53]] [Multiple (2) 48;
  Multiple (- (2)) 46];
  Leaf [Times 0x1 [14];
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
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [56]] [Multiple (1) 52];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 56 (
  Leaf [Times 0x1 [0];
  Times 0x1 [57]] [])]);
  Unpack 53 (
  Case 55 [
  Leaf [Times 0x1 [56]] [Multiple (1) 52];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 56 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [57]] [])]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 52;
  Multiple (- (1)) 51;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 55 [
  Leaf [Times 0x1 [58];
  Times 0x1 [57]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [58]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [14];
  Times 0x1 [58]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 58 (
  Leaf [Times 0x1 [2];
  Times 0x1 [59]] [])];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Unpack 57 (
  Leaf [Times 0x1 [0];
  Times 0x1 [1];
  Times 0x1 [2];
  Times 0x1 [58]] [Multiple (T + S - R - P) 51;
  Multiple (T + S - R - P) 48;
  Multiple (R + P - T - S) 43;
  Multiple (T + S - R - P) 42;
  Multiple (R + P - T - S) 8])]);
  Unpack 53 (
  Case 54 [
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 52;
  Multiple (- (1)) 51;
  Multiple (- (1)) 48];
  Leaf [Times 0x1 [14];
  Times 0x1 [56]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Case 55 [
  Leaf [Times 0x1 [57];
  Times 0x1 [56]] [];
  Leaf [Times 0x1 [14];
  Times 0x1 [57]] [Multiple (1) 44;
  Multiple (- (1)) 43;
  Multiple (1) 42;
  Multiple (- (1)) 8];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [57]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Unpack 57 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [58]] [])];
  Leaf [Times 0x1 [13];
  Times 0xa [15];
  Times 0x7ce [18];
  Times 0x3e7 [19];
  Times 0x1 [56]] [Multiple (1) 43;
  Multiple (- (1)) 42;
  Multiple (1) 8];
  Leaf [Times 0x3e8 [56];
  Times 0x3e7 [4];
  Times 0x3e8 [3; 14];
  Times 0xa [4; 15];
  Times 0x1 [4; 13]] [Multiple (1000 * P + 1000 * R - 1000 * T - 1000 * S) 51;
  Multiple (1000 * P + 1000 * R - 1000 * T - 1000 * S) 48;
  Multiple (1000 * P + 1000 * R - 1000 * T - 1000 * S) 43;
  Multiple (1000 * T + 1000 * S - 1000 * P - 1000 * R) 42;
  Multiple (1000 * P + 1000 * R - 1000 * T - 1000 * S) 8]]);
  Leaf [Times 0x1 [53]] [Multiple (- (1)) 8];
  Leaf [Times 0x1 [53]] [Multiple (1) 8]];
  Leaf [Times 0x1 [14];
  Times 0x1 [31]] [Multiple (1) 52;
  Multiple (1) 48]]];
  Leaf [Times 0x1 [14];
  Times 0x1 [25]] [Multiple (1) 50;
  Multiple (- (1)) 47;
  Multiple (1) 46]]])];
  Leaf [Times 0x1 [14];
  Times 0x1 [39]] [Multiple (1) 44;
  Multiple (- (1)) 42;
  Multiple (1) 8]]])]))))).

Lemma lp_v_coop_any_post_1_checked : check lp_v_coop_any_post_1_hypotheses lp_v_coop_any_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_coop_any_post_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high
  above_row_low above_row_high off_column above_column_number below_column_low below_column_high : Rdefinitions.R,
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
    delta - off_column - below_column_low > 0))) \/ (((below_column_high - 1 > 0) \/ (1 - below_column_high > 0))) \/
    (((1 - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1 >= 0) \/ ((R - T >
    0))) /\ ((1 - below_column_high > 0) \/ (below_row_low - below_row_high > 0) \/ (below_row_low - 1 >= 0) \/ ((R - T
    > 0)))) \/ (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (below_row_low -
    1 >= 0) \/ (- (below_column_low) >= 0) \/ ((T * below_row_low + R * below_column_low + P * below_column_low + S *
    below_row_low + S - T * below_column_low - T - R * below_row_low - P * below_row_low - S * below_column_low > 0)))
    /\ ((1 - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (- (below_column_low) >= 0) \/ ((S - R
    > 0)))) \/ (((below_row_low - below_row_high > 0) \/ (below_column_low - below_column_high > 0) \/ (-
    (below_row_low) >= 0) \/ (below_column_low - 1 >= 0) \/ ((T * below_column_low + R * below_row_low + P *
    below_row_low + S * below_column_low + S - T * below_row_low - T - R * below_column_low - P * below_column_low - S *
    below_row_low > 0))) /\ ((below_row_low > 0) \/ (below_column_low - below_column_high > 0) \/ (below_column_low - 1
    >= 0) \/ ((S - P > 0))) /\ ((1 - below_column_high > 0) \/ (below_row_low - below_row_high > 0) \/ (-
    (below_row_low) >= 0) \/ ((S - R > 0)))) \/ (((below_row_low - below_row_high > 0) \/ (below_column_low -
    below_column_high > 0) \/ (- (below_row_low) >= 0) \/ (- (below_column_low) >= 0) \/ (T * below_row_low + T *
    below_column_low + 2 * P + S * below_row_low + S * below_column_low - T - R * below_row_low - R * below_column_low -
    P * below_row_low - P * below_column_low - S > 0)) /\ ((below_row_low > 0) \/ (below_column_low - below_column_high
    > 0) \/ (- (below_column_low) >= 0) \/ ((P - T > 0)))) \/ (prob_row_C - above_row_number > 0) \/ (- (above_row_low)
    > 0) \/ (above_row_low - prob_row_C > 0) \/ (prob_row_C - above_row_high > 0) \/ (above_row_high - 1 > 0) \/ (-
    (above_row_number) > 0) \/ (above_row_number - 1 > 0) \/ (2 * prob_row_C - delta - 2 * above_row_number > 0) \/ (2 *
    above_row_number - delta - 2 * prob_row_C > 0) \/ (above_row_number - delta - above_row_low > 0) \/ (above_row_high
    - delta - above_row_number > 0) \/ (((above_row_low > 0) \/ (- (above_row_low) > 0)) /\ ((delta + above_row_low -
    above_row_number > 0) \/ (above_row_number - delta - above_row_low > 0))) \/ (((above_row_high - 1 > 0) \/ (1 -
    above_row_high > 0)) /\ ((above_row_high - delta - above_row_number > 0) \/ (delta + above_row_number -
    above_row_high > 0))) \/ (((1 - above_row_high > 0) \/ (below_column_low - below_column_high > 0) \/
    (below_column_low - 1 >= 0) \/ ((R - T > 0))) /\ ((1 - below_column_high > 0) \/ (above_row_low - above_row_high >
    0) \/ (above_row_low - 1 >= 0) \/ ((R - T > 0)))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low -
    below_column_high > 0) \/ (above_row_low - 1 >= 0) \/ (- (below_column_low) >= 0) \/ ((T * above_row_low + R *
    below_column_low + P * below_column_low + S * above_row_low + S - T * below_column_low - T - R * above_row_low - P *
    above_row_low - S * below_column_low > 0))) /\ ((1 - above_row_high > 0) \/ (below_column_low - below_column_high >
    0) \/ (- (below_column_low) >= 0) \/ ((S - R > 0)))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low
    - below_column_high > 0) \/ (- (above_row_low) >= 0) \/ (below_column_low - 1 >= 0) \/ ((T * below_column_low + R *
    above_row_low + P * above_row_low + S * below_column_low + S - T * above_row_low - T - R * below_column_low - P *
    below_column_low - S * above_row_low > 0))) /\ ((above_row_low > 0) \/ (below_column_low - below_column_high > 0) \/
    (below_column_low - 1 >= 0) \/ ((S - P > 0))) /\ ((1 - below_column_high > 0) \/ (above_row_low - above_row_high >
    0) \/ (- (above_row_low) >= 0) \/ ((S - R > 0)))) \/ (((above_row_low - above_row_high > 0) \/ (below_column_low -
    below_column_high > 0) \/ (- (above_row_low) >= 0) \/ (- (below_column_low) >= 0) \/ (T * above_row_low + T *
    below_column_low + 2 * P + S * above_row_low + S * below_column_low - T - R * above_row_low - R * below_column_low -
    P * above_row_low - P * below_column_low - S > 0)) /\ ((above_row_low > 0) \/ (below_column_low - below_column_high
    > 0) \/ (- (below_column_low) >= 0) \/ ((P - T > 0)))) \/ (prob_column_C - 1 > 0) \/ (1 - prob_column_C > 0)) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C off_row above_row_number below_row_low below_row_high
  above_row_low above_row_high off_column above_column_number below_column_low below_column_high => check_refutes (point
  [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C; off_row; above_row_number; below_row_low; below_row_high;
  above_row_low; above_row_high; off_column; above_column_number; below_column_low; below_column_high])
  lp_v_coop_any_post_1_hypotheses lp_v_coop_any_post_1_certificate lp_v_coop_any_post_1_checked).
Qed.
