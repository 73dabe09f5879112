(* trade-off-v-lp-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= (5 + k)/(2 + k) - 40*δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row];
row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column];
row_lower_read0_column is row.lower.read0[column]; row_lower_point3_0_column is row.lower.point3.0[column];
row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_read0_row is
row.upper.read0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; row_upper_read0_column is row.upper.read0[column]; column_lower_low0_row is
column.lower.low0[row]; column_lower_high0_row is column.lower.high0[row]; column_lower_read0_row is
column.lower.read0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; column_lower_read0_column is column.lower.read0[column]; column_lower_point1_1_column is
column.lower.point1.1[column] *)
Definition trade_off_v_lp_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_read0_row := X 7 in
  let row_lower_low0_column := X 8 in let row_lower_high0_column := X 9 in let row_lower_read0_column := X 10 in
  let row_lower_point3_0_column := X 11 in let row_upper_low0_row := X 12 in let row_upper_high0_row := X 13 in
  let row_upper_read0_row := X 14 in let row_upper_low0_column := X 15 in let row_upper_high0_column := X 16 in
  let row_upper_read0_column := X 17 in let column_lower_low0_row := X 18 in let column_lower_high0_row := X 19 in
  let column_lower_read0_row := X 20 in let column_lower_low0_column := X 21 in let column_lower_high0_column := X 22 in
  let column_lower_read0_column := X 23 in let column_lower_point1_1_column := X 24 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (8 * epsilon * prob_row_C + 9 * epsilon - 16 * epsilon * prob_column_C - 320 * delta);
  Or [And [NotNegative (delta + 2 * prob_row_C - 2 * row_lower_read0_row); Or [Zero (row_lower_low0_row); Zero (delta +
  row_lower_low0_row - row_lower_read0_row)]; NotNegative (row_lower_high0_column - prob_column_C); Positive (8 *
  prob_row_C - 7 * prob_column_C); Positive (8 * row_lower_low0_row - 7 * row_lower_high0_column)]; And [NotNegative
  (epsilon * row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (1
  - row_lower_high0_column); NotNegative (7 * row_lower_high0_column - 8 * row_lower_low0_row)]; And [NotNegative
  (prob_row_C - row_lower_read0_row); NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative
  (delta + row_lower_read0_row - row_lower_high0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row -
  delta - row_lower_read0_row)]; NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 *
  row_lower_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column);
  NotNegative (delta + row_lower_low0_column - row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); Or [Zero (row_lower_low0_column); Zero (delta + row_lower_low0_column -
  row_lower_read0_column)]; NotNegative (7 * row_lower_high0_column - 8 * row_lower_low0_row); Or [And [NotNegative
  (row_lower_high0_row - 1); NotNegative (row_lower_point3_0_column - row_lower_low0_column); Positive (1 -
  row_lower_point3_0_column)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row -
  1)]]]];
  Or [And [NotNegative (- (prob_row_C)); Positive (8 * prob_row_C - 7 * prob_column_C)]; And [NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (1 - row_upper_high0_row);
  NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row); Or [Zero (row_upper_low0_row);
  Zero (delta + row_upper_low0_row - row_upper_read0_row)]; Or [Zero (row_upper_high0_row - 1); Zero
  (row_upper_high0_row - delta - row_upper_read0_row)]; NotNegative (row_upper_high0_column - prob_column_C);
  NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column -
  row_upper_high0_column); Or [Zero (row_upper_high0_column - 1); Zero (row_upper_high0_column - delta -
  row_upper_read0_column)]; NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row); Positive (1 -
  prob_column_C); Or [Positive (1 - row_upper_high0_column); NotNegative (row_upper_low0_row - 1)]]; And [NotNegative
  (row_upper_read0_row - prob_row_C); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + 2 *
  row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (delta + row_upper_read0_row - row_upper_high0_row); Or [Zero (row_upper_low0_row); Zero (delta + row_upper_low0_row -
  row_upper_read0_row)]; Or [Zero (row_upper_high0_row - 1); Zero (row_upper_high0_row - delta - row_upper_read0_row)];
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column - prob_column_C); NotNegative
  (1 - row_upper_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta
  + row_upper_low0_column - row_upper_read0_column); NotNegative (delta + row_upper_read0_column -
  row_upper_high0_column); Or [Zero (row_upper_low0_column); Zero (delta + row_upper_low0_column -
  row_upper_read0_column)]; Or [Zero (row_upper_high0_column - 1); Zero (row_upper_high0_column - delta -
  row_upper_read0_column)]; NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [NotNegative (epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column);
  NotNegative (prob_row_C - column_lower_low0_row); NotNegative (column_lower_high0_row - prob_row_C); NotNegative (1 -
  column_lower_high0_row); NotNegative (delta + 2 * column_lower_read0_row - 2 * prob_row_C); Or [Zero
  (column_lower_high0_row - 1); Zero (column_lower_high0_row - delta - column_lower_read0_row)]; NotNegative
  (prob_column_C - column_lower_low0_column); NotNegative (column_lower_high0_column - prob_column_C); NotNegative
  (delta + 2 * column_lower_read0_column - 2 * prob_column_C); Or [Zero (column_lower_high0_column - 1); Zero
  (column_lower_high0_column - delta - column_lower_read0_column)]; Positive (1 - prob_column_C); Or [Positive (1 -
  column_lower_high0_row); NotNegative (column_lower_low0_column - 1)]; Or [Positive (1 - column_lower_high0_column);
  NotNegative (column_lower_low0_row - 1)]]; And [NotNegative (prob_column_C - column_lower_read0_column); NotNegative
  (column_lower_high0_row - prob_row_C); NotNegative (1 - column_lower_high0_row); NotNegative (delta + 2 * prob_row_C -
  2 * column_lower_read0_row); NotNegative (delta + column_lower_read0_row - column_lower_high0_row); Or [Zero
  (column_lower_high0_row - 1); Zero (column_lower_high0_row - delta - column_lower_read0_row)]; NotNegative (1 -
  column_lower_high0_column); NotNegative (1 - column_lower_read0_column); NotNegative (delta + 2 *
  column_lower_read0_column - 2 * prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_read0_column); NotNegative (delta + column_lower_read0_column - column_lower_high0_column); Or [Zero
  (column_lower_low0_column); Zero (delta + column_lower_low0_column - column_lower_read0_column)]; Or [Zero
  (column_lower_high0_column - 1); Zero (column_lower_high0_column - delta - column_lower_read0_column)]; Or [And
  [NotNegative (column_lower_high0_row - 1)]; And [NotNegative (column_lower_high0_column - 1)]; And [NotNegative
  (column_lower_high0_row - 1)]]; Or [And [NotNegative (column_lower_point1_1_column - column_lower_low0_column);
  NotNegative (column_lower_high0_column - column_lower_point1_1_column)]; And [NotNegative (column_lower_high0_row -
  1)]; And [NotNegative (- (column_lower_low0_column))]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition trade_off_v_lp_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_read0_row := X 7 in
  let row_lower_low0_column := X 8 in let row_lower_high0_column := X 9 in let row_lower_read0_column := X 10 in
  let row_lower_point3_0_column := X 11 in let row_upper_low0_row := X 12 in let row_upper_high0_row := X 13 in
  let row_upper_read0_row := X 14 in let row_upper_low0_column := X 15 in let row_upper_high0_column := X 16 in
  let row_upper_read0_column := X 17 in let column_lower_low0_row := X 18 in let column_lower_high0_row := X 19 in
  let column_lower_read0_row := X 20 in let column_lower_low0_column := X 21 in let column_lower_high0_column := X 22 in
  let column_lower_read0_column := X 23 in let column_lower_point1_1_column := X 24 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 6 [
  Unpack 13 (
  Case 25 [
  Case 19 [
  Leaf [Times 0x1 [27]] [Multiple (1) 28];
  Case 26 [
  Case 23 [
  Leaf [Times 0x1 [29]] [Multiple (1) 30];
  Case 5 [
  Unpack 31 (
  Leaf [Times 0x1 [33];
  Times 0x7 [11];
  Times 0x8 [32]] []);
  Unpack 31 (
  Case 39 [
  Leaf [Times 0x2 [8];
  Times 0x79b [9];
  Times 0x14 [10];
  Times 0xe [24];
  Times 0x10 [36];
  Times 0x10 [37];
  Times 0x7 [41];
  Times 0xe [42];
  Times 0x2 [44]] [Multiple (16) 47];
  Case 46 [
  Case 43 [
  Leaf [Times 0x1 [48]] [Multiple (1) 49];
  Leaf [Times 0x51 [22];
  Times 0x7 [41];
  Times 0xf4c4 [7; 9];
  Times 0xa0 [7; 33];
  Times 0xa0 [7; 36];
  Times 0x14 [7; 44];
  Times 0x1888 [8; 9];
  Times 0x12 [8; 21];
  Times 0xe [8; 40];
  Times 0x14 [3];
  Times 0xb4 [14]] [Multiple (- (14)) 49;
  Multiple (- (160 * epsilon)) 47;
  Multiple (180 * epsilon - 18) 30]];
  Leaf [Times 0x1 [9];
  Times 0x1 [17];
  Times 0x1 [35];
  Times 0x1 [16];
  Times 0x2 [34];
  Times 0x3 [48];
  Times 0x3 [32]] [Multiple (2) 47]]]);
  Unpack 31 (
  Case 38 [
  Leaf [Times 0x2 [8];
  Times 0x79b [9];
  Times 0x14 [10];
  Times 0xe [24];
  Times 0x10 [35];
  Times 0x10 [36];
  Times 0x7 [42];
  Times 0xe [44];
  Times 0x2 [47]] [Multiple (16) 48];
  Case 46 [
  Case 45 [
  Leaf [Times 0x1 [8];
  Times 0x3e6 [9];
  Times 0xa [10];
  Times 0x1 [43];
  Times 0x1 [44]] [Multiple (- (1)) 50;
  Multiple (1) 49];
  Leaf [Times 0x8 [39];
  Times 0x8 [44];
  Times 0x3db8 [7; 9];
  Times 0x28 [7; 32];
  Times 0x28 [7; 35];
  Times 0x5 [7; 47];
  Times 0x630 [8; 9];
  Times 0x8 [8; 24];
  Times 0x5 [3]] [Multiple (8) 50;
  Multiple (8 - 35 * epsilon) 49]];
  Leaf [Times 0x51 [22];
  Times 0x7 [42];
  Times 0xf4c4 [7; 9];
  Times 0xa0 [7; 33];
  Times 0xa0 [7; 35];
  Times 0x14 [7; 47];
  Times 0x1888 [8; 9];
  Times 0x12 [8; 21];
  Times 0xe [8; 40];
  Times 0x14 [3];
  Times 0xb4 [14]] [Multiple (- (14)) 49;
  Multiple (- (160 * epsilon)) 48;
  Multiple (180 * epsilon - 18) 30]]])]];
  Leaf [Times 0x1 [9];
  Times 0x1 [18];
  Times 0x2 [17];
  Times 0x2 [29];
  Times 0x2 [15]] [Multiple (2) 28]]];
  Leaf [Times 0x1 [24];
  Times 0x1 [27];
  Times 0x1 [20]] []]);
  Unpack 13 (
  Case 26 [
  Case 25 [
  Leaf [Times 0x1f3 [7];
  Times 0x32 [8];
  Times 0x1 [10];
  Times 0x32 [23];
  Times 0x32 [24]] [Multiple (- (50)) 30;
  Multiple (50) 29];
  Case 5 [
  Unpack 31 (
  Leaf [Times 0x1 [33];
  Times 0x7 [11];
  Times 0x8 [32]] []);
  Unpack 31 (
  Case 39 [
  Leaf [Times 0x2 [8];
  Times 0x79b [9];
  Times 0x14 [10];
  Times 0xe [45];
  Times 0x10 [36];
  Times 0x10 [37];
  Times 0x7 [41];
  Times 0xe [42];
  Times 0x2 [44]] [Multiple (16) 47];
  Case 46 [
  Case 43 [
  Leaf [Times 0x1 [48]] [Multiple (1) 49];
  Leaf [Times 0x12 [24];
  Times 0x7 [41];
  Times 0xf73a [7; 9];
  Times 0xb4 [7; 14];
  Times 0xa0 [7; 33];
  Times 0xa0 [7; 36];
  Times 0x14 [7; 44];
  Times 0x18d9 [8; 9];
  Times 0x12 [8; 21];
  Times 0xe [8; 40];
  Times 0x14 [3]] [Multiple (- (14)) 49;
  Multiple (- (160 * epsilon)) 47;
  Multiple (18) 29]];
  Leaf [Times 0x1 [9];
  Times 0x1 [16];
  Times 0x1 [35];
  Times 0x1 [15];
  Times 0x2 [34];
  Times 0x3 [48];
  Times 0x3 [32]] [Multiple (2) 47]]]);
  Unpack 31 (
  Case 19 [
  Leaf [Times 0x2 [8];
  Times 0x78c [9];
  Times 0x14 [10];
  Times 0x8 [17];
  Times 0x10 [18];
  Times 0xe [21];
  Times 0x7 [22];
  Times 0x10 [32];
  Times 0x10 [35];
  Times 0x7 [42];
  Times 0xe [44];
  Times 0x2 [47]] [Multiple (16) 48];
  Case 28 [
  Unpack 49 (
  Case 38 [
  Leaf [Times 0x2 [8];
  Times 0x786 [9];
  Times 0x14 [10];
  Times 0x7 [22];
  Times 0x10 [35];
  Times 0x10 [36];
  Times 0x7 [42];
  Times 0xe [44];
  Times 0x2 [47];
  Times 0xe [50];
  Times 0xe [51]] [Multiple (16) 52;
  Multiple (14) 30;
  Multiple (- (14)) 29];
  Case 46 [
  Leaf [Times 0x8 [14];
  Times 0x8 [24];
  Times 0x3e08 [7; 9];
  Times 0x28 [7; 32];
  Times 0x28 [7; 35];
  Times 0x5 [7; 47];
  Times 0x638 [8; 9];
  Times 0x8 [8; 12];
  Times 0x5 [3]] [Multiple (- (35 * epsilon)) 53;
  Multiple (8) 29];
  Leaf [Times 0x12 [24];
  Times 0x7 [42];
  Times 0xf73a [7; 9];
  Times 0xb4 [7; 14];
  Times 0xa0 [7; 33];
  Times 0xa0 [7; 35];
  Times 0x14 [7; 47];
  Times 0x18d9 [8; 9];
  Times 0x12 [8; 21];
  Times 0xe [8; 40];
  Times 0x14 [3]] [Multiple (- (14)) 53;
  Multiple (- (160 * epsilon)) 52;
  Multiple (18) 29]]]);
  Unpack 49 (
  Leaf [Times 0x1 [8];
  Times 0x3d0 [9];
  Times 0xa [10];
  Times 0x4 [17];
  Times 0x4 [34];
  Times 0x8 [35];
  Times 0x7 [41];
  Times 0x1 [47];
  Times 0x8 [50]] [Multiple (- (8)) 48]);
  Unpack 49 (
  Leaf [Times 0x1 [8];
  Times 0x3e6 [9];
  Times 0xa [10];
  Times 0x1 [24];
  Times 0x1 [50]] [Multiple (1) 30;
  Multiple (1) 29]);
  Unpack 49 (
  Leaf [Times 0x1 [8];
  Times 0x3d0 [9];
  Times 0xa [10];
  Times 0x4 [17];
  Times 0x4 [34];
  Times 0x8 [35];
  Times 0x7 [41];
  Times 0x1 [47];
  Times 0x8 [50]] [Multiple (- (8)) 48])]])]];
  Case 27 [
  Unpack 30 (
  Case 4 [
  Unpack 32 (
  Case 5 [
  Unpack 38 (
  Leaf [Times 0x1 [36];
  Times 0x7 [11];
  Times 0x8 [39]] []);
  Unpack 38 (
  Leaf [Times 0x2 [8];
  Times 0x78b [9];
  Times 0x14 [10];
  Times 0xe [52];
  Times 0x8 [17];
  Times 0x10 [18];
  Times 0x8 [42];
  Times 0x10 [43];
  Times 0x7 [48];
  Times 0xe [49];
  Times 0x2 [51];
  Times 0x10 [31]] []);
  Unpack 38 (
  Leaf [Times 0x1 [8];
  Times 0x3d4 [9];
  Times 0xa [10];
  Times 0x8 [42];
  Times 0x7 [48];
  Times 0x1 [54];
  Times 0x8 [39];
  Times 0x4 [17];
  Times 0x8 [18];
  Times 0x8 [31]] [])]);
  Unpack 32 (
  Leaf [Times 0x1 [10];
  Times 0x3b8 [7; 9];
  Times 0x8 [7; 35];
  Times 0x1 [7; 37];
  Times 0x7 [7; 36];
  Times 0x60 [8; 9];
  Times 0x8 [33];
  Times 0x4 [34]] []);
  Unpack 32 (
  Leaf [Times 0x7a [];
  Times 0x3 [8];
  Times 0x1e [10];
  Times 0x1f4 [35];
  Times 0x3e8 [36];
  Times 0x36b [39];
  Times 0x7d [45];
  Times 0x1f4 [17];
  Times 0x3e8 [18];
  Times 0x3e8 [31]] [])]);
  Unpack 30 (
  Case 4 [
  Unpack 32 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x7 [35];
  Times 0x7 [11]] [Multiple (- (8)) 38];
  Case 5 [
  Unpack 39 (
  Leaf [Times 0x1 [36];
  Times 0x7 [11];
  Times 0x8 [40]] []);
  Unpack 39 (
  Case 46 [
  Leaf [Times 0x7 [8];
  Times 0x1b49 [9];
  Times 0x46 [10];
  Times 0x7 [14];
  Times 0x4 [33];
  Times 0x7 [35];
  Times 0x1 [37];
  Times 0x4 [43];
  Times 0x8 [44];
  Times 0x7 [31]] [Multiple (- (8)) 55;
  Multiple (- (8)) 38;
  Multiple (- (7)) 29];
  Case 47 [
  Leaf [Times 0x2 [8];
  Times 0x79b [9];
  Times 0x14 [10];
  Times 0xe [53];
  Times 0x10 [44];
  Times 0x10 [45];
  Times 0x7 [49];
  Times 0xe [50];
  Times 0x2 [52]] [Multiple (16) 56];
  Case 54 [
  Leaf [Times 0xc64 [9];
  Times 0x10 [14];
  Times 0x4 [43];
  Times 0x7 [57];
  Times 0x1 [52];
  Times 0xa [3];
  Times 0x9 [8; 53];
  Times 0x1 [8; 36];
  Times 0x10 [31]] [Multiple (8) 55;
  Multiple (- (16)) 29];
  Leaf [Times 0x1 [9];
  Times 0x1 [16];
  Times 0x1 [43];
  Times 0x1 [15];
  Times 0x2 [42];
  Times 0x3 [57];
  Times 0x3 [40]] [Multiple (2) 56]]]]);
  Unpack 39 (
  Case 45 [
  Leaf [Times 0x7 [8];
  Times 0x1b49 [9];
  Times 0x46 [10];
  Times 0x7 [14];
  Times 0x4 [33];
  Times 0x7 [35];
  Times 0x1 [37];
  Times 0x4 [42];
  Times 0x8 [43];
  Times 0x7 [31]] [Multiple (- (8)) 56;
  Multiple (- (8)) 38;
  Multiple (- (7)) 29];
  Leaf [Times 0xc68 [9];
  Times 0x10 [14];
  Times 0x8 [40];
  Times 0x1 [55];
  Times 0xa [3];
  Times 0x9 [8; 12];
  Times 0x1 [8; 36];
  Times 0x7 [49];
  Times 0x10 [31]] [Multiple (8) 56;
  Multiple (- (16)) 29]])]]);
  Unpack 32 (
  Leaf [Times 0x1 [10];
  Times 0x3b8 [7; 9];
  Times 0x8 [7; 35];
  Times 0x1 [7; 37];
  Times 0x7 [7; 36];
  Times 0x60 [8; 9];
  Times 0x8 [33];
  Times 0x4 [34]] []);
  Unpack 32 (
  Case 38 [
  Leaf [Times 0x2 [8];
  Times 0x7a2 [9];
  Times 0x14 [10];
  Times 0x7 [22];
  Times 0x10 [36];
  Times 0x10 [37];
  Times 0x7 [41];
  Times 0xe [43];
  Times 0x2 [45];
  Times 0xe [20]] [Multiple (16) 47;
  Multiple (14) 29];
  Case 44 [
  Leaf [Times 0x2 [8];
  Times 0x7cb [9];
  Times 0x14 [10];
  Times 0x2 [14];
  Times 0x1 [40];
  Times 0x2 [42];
  Times 0x2 [31]] [Multiple (- (2)) 48;
  Multiple (- (2)) 29];
  Case 46 [
  Unpack 49 (
  Leaf [Times 0x1 [8];
  Times 0x3ca [9];
  Times 0xa [10];
  Times 0x8 [36];
  Times 0x7 [43];
  Times 0x1 [45];
  Times 0x8 [50];
  Times 0x7 [51];
  Times 0x7 [52]] [Multiple (7) 48;
  Multiple (- (8)) 47]);
  Unpack 49 (
  Leaf [Times 0x20 [14];
  Times 0x10 [34];
  Times 0xf780 [7; 9];
  Times 0xa0 [7; 36];
  Times 0x14 [7; 45];
  Times 0x18d0 [8; 9];
  Times 0x20 [8; 12];
  Times 0x10 [8; 33];
  Times 0x14 [3];
  Square 0x23 [50] (1 - epsilon);
  Square 0x23 [39] (- (epsilon) - 1);
  Times 0x20 [31]] [Multiple (- (16)) 47;
  Multiple (- (32)) 29]);
  Unpack 49 (
  Leaf [Times 0x1 [8];
  Times 0x3d8 [9];
  Times 0xa [10];
  Times 0x8 [36];
  Times 0x1 [45];
  Times 0x8 [50];
  Times 0x7 [39]] [Multiple (- (8)) 47])]]])]);
  Unpack 30 (
  Case 4 [
  Unpack 32 (
  Case 5 [
  Unpack 38 (
  Leaf [Times 0x1 [36];
  Times 0x7 [11];
  Times 0x8 [39]] []);
  Unpack 38 (
  Leaf [Times 0x2 [8];
  Times 0x78b [9];
  Times 0x14 [10];
  Times 0xe [52];
  Times 0x8 [17];
  Times 0x10 [18];
  Times 0x8 [42];
  Times 0x10 [43];
  Times 0x7 [48];
  Times 0xe [49];
  Times 0x2 [51];
  Times 0x10 [31]] []);
  Unpack 38 (
  Leaf [Times 0x1 [8];
  Times 0x3d4 [9];
  Times 0xa [10];
  Times 0x8 [42];
  Times 0x7 [48];
  Times 0x1 [54];
  Times 0x8 [39];
  Times 0x4 [17];
  Times 0x8 [18];
  Times 0x8 [31]] [])]);
  Unpack 32 (
  Leaf [Times 0x1 [10];
  Times 0x3b8 [7; 9];
  Times 0x8 [7; 35];
  Times 0x1 [7; 37];
  Times 0x7 [7; 36];
  Times 0x60 [8; 9];
  Times 0x8 [33];
  Times 0x4 [34]] []);
  Unpack 32 (
  Leaf [Times 0x7a [];
  Times 0x3 [8];
  Times 0x1e [10];
  Times 0x1f4 [35];
  Times 0x3e8 [36];
  Times 0x36b [39];
  Times 0x7d [45];
  Times 0x1f4 [17];
  Times 0x3e8 [18];
  Times 0x3e8 [31]] [])])]])]))).

Lemma trade_off_v_lp_post_1_checked : check trade_off_v_lp_post_1_hypotheses trade_off_v_lp_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_v_lp_post_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point3_0_column row_upper_low0_row
  row_upper_high0_row row_upper_read0_row row_upper_low0_column row_upper_high0_column row_upper_read0_column
  column_lower_low0_row column_lower_high0_row column_lower_read0_row column_lower_low0_column column_lower_high0_column
  column_lower_read0_column column_lower_point1_1_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(row) >= (5 + k)/(2 + k) - 40*δ/ε *)
    (8 * epsilon * prob_row_C + 9 * epsilon - 16 * epsilon * prob_column_C - 320 * delta > 0) ->
  (* row, lower run *)
    (((delta + 2 * prob_row_C - 2 * row_lower_read0_row >= 0) /\ ((row_lower_low0_row = 0) \/ (delta +
    row_lower_low0_row - row_lower_read0_row = 0)) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (8 * prob_row_C -
    7 * prob_column_C > 0) /\ (8 * row_lower_low0_row - 7 * row_lower_high0_column > 0)) \/ ((epsilon *
    row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 *
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (1 - row_lower_high0_column >= 0) /\
    (7 * row_lower_high0_column - 8 * row_lower_low0_row >= 0)) \/ ((prob_row_C - row_lower_read0_row >= 0) /\
    (row_lower_high0_row - prob_row_C >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    ((row_lower_high0_row - 1 = 0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (1 -
    row_lower_high0_column >= 0) /\ (delta + 2 * row_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 *
    prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_read0_column >= 0) /\
    (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ ((row_lower_low0_column = 0) \/ (delta +
    row_lower_low0_column - row_lower_read0_column = 0)) /\ (7 * row_lower_high0_column - 8 * row_lower_low0_row >= 0)
    /\ (((row_lower_high0_row - 1 >= 0) /\ (row_lower_point3_0_column - row_lower_low0_column >= 0) /\ (1 -
    row_lower_point3_0_column > 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (8 * prob_row_C - 7 * prob_column_C > 0)) \/ ((prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (1 - row_upper_high0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 *
    prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row -
    row_upper_high0_row >= 0) /\ ((row_upper_low0_row = 0) \/ (delta + row_upper_low0_row - row_upper_read0_row = 0)) /\
    ((row_upper_high0_row - 1 = 0) \/ (row_upper_high0_row - delta - row_upper_read0_row = 0)) /\
    (row_upper_high0_column - prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\
    (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ ((row_upper_high0_column - 1 = 0) \/
    (row_upper_high0_column - delta - row_upper_read0_column = 0)) /\ (7 * row_upper_high0_column - 8 *
    row_upper_low0_row >= 0) /\ (1 - prob_column_C > 0) /\ ((1 - row_upper_high0_column > 0) \/ (row_upper_low0_row - 1
    >= 0))) \/ ((row_upper_read0_row - prob_row_C >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (delta + 2 *
    row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta +
    row_upper_read0_row - row_upper_high0_row >= 0) /\ ((row_upper_low0_row = 0) \/ (delta + row_upper_low0_row -
    row_upper_read0_row = 0)) /\ ((row_upper_high0_row - 1 = 0) \/ (row_upper_high0_row - delta - row_upper_read0_row =
    0)) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >=
    0) /\ ((row_upper_low0_column = 0) \/ (delta + row_upper_low0_column - row_upper_read0_column = 0)) /\
    ((row_upper_high0_column - 1 = 0) \/ (row_upper_high0_column - delta - row_upper_read0_column = 0)) /\ (7 *
    row_upper_high0_column - 8 * row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column >= 0) /\ (prob_row_C -
    column_lower_low0_row >= 0) /\ (column_lower_high0_row - prob_row_C >= 0) /\ (1 - column_lower_high0_row >= 0) /\
    (delta + 2 * column_lower_read0_row - 2 * prob_row_C >= 0) /\ ((column_lower_high0_row - 1 = 0) \/
    (column_lower_high0_row - delta - column_lower_read0_row = 0)) /\ (prob_column_C - column_lower_low0_column >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0)
    /\ ((column_lower_high0_column - 1 = 0) \/ (column_lower_high0_column - delta - column_lower_read0_column = 0)) /\
    (1 - prob_column_C > 0) /\ ((1 - column_lower_high0_row > 0) \/ (column_lower_low0_column - 1 >= 0)) /\ ((1 -
    column_lower_high0_column > 0) \/ (column_lower_low0_row - 1 >= 0))) \/ ((prob_column_C - column_lower_read0_column
    >= 0) /\ (column_lower_high0_row - prob_row_C >= 0) /\ (1 - column_lower_high0_row >= 0) /\ (delta + 2 * prob_row_C
    - 2 * column_lower_read0_row >= 0) /\ (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\
    ((column_lower_high0_row - 1 = 0) \/ (column_lower_high0_row - delta - column_lower_read0_row = 0)) /\ (1 -
    column_lower_high0_column >= 0) /\ (1 - column_lower_read0_column >= 0) /\ (delta + 2 * column_lower_read0_column -
    2 * prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_read0_column >= 0) /\ (delta +
    column_lower_read0_column - column_lower_high0_column >= 0) /\ ((column_lower_low0_column = 0) \/ (delta +
    column_lower_low0_column - column_lower_read0_column = 0)) /\ ((column_lower_high0_column - 1 = 0) \/
    (column_lower_high0_column - delta - column_lower_read0_column = 0)) /\ (((column_lower_high0_row - 1 >= 0)) \/
    ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >= 0))) /\ (((column_lower_point1_1_column -
    column_lower_low0_column >= 0) /\ (column_lower_high0_column - column_lower_point1_1_column >= 0)) \/
    ((column_lower_high0_row - 1 >= 0)) \/ ((- (column_lower_low0_column) >= 0)) \/ ((column_lower_high0_row - 1 >=
    0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point3_0_column row_upper_low0_row
  row_upper_high0_row row_upper_read0_row row_upper_low0_column row_upper_high0_column row_upper_read0_column
  column_lower_low0_row column_lower_high0_row column_lower_read0_row column_lower_low0_column column_lower_high0_column
  column_lower_read0_column column_lower_point1_1_column => check_refutes (point [epsilon; delta; prob_row_C;
  prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_read0_row; row_lower_low0_column;
  row_lower_high0_column; row_lower_read0_column; row_lower_point3_0_column; row_upper_low0_row; row_upper_high0_row;
  row_upper_read0_row; row_upper_low0_column; row_upper_high0_column; row_upper_read0_column; column_lower_low0_row;
  column_lower_high0_row; column_lower_read0_row; column_lower_low0_column; column_lower_high0_column;
  column_lower_read0_column; column_lower_point1_1_column]) trade_off_v_lp_post_1_hypotheses
  trade_off_v_lp_post_1_certificate trade_off_v_lp_post_1_checked).
Qed.
