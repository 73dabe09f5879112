(* trade-off-misses: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 400*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_lower_point3_1_row is row.lower.point3.1[row]; row_upper_low0_row
is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column];
row_upper_high0_column is row.upper.high0[column]; row_upper_point3_1_row is row.upper.point3.1[row];
column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is column.upper.high0[row];
column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is column.upper.high0[column] *)
Definition trade_off_misses_1_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_lower_point3_1_row := X 11 in
  let row_upper_low0_row := X 12 in let row_upper_high0_row := X 13 in let row_upper_low0_column := X 14 in
  let row_upper_high0_column := X 15 in let row_upper_point3_1_row := X 16 in let column_upper_low0_row := X 17 in
  let column_upper_high0_row := X 18 in let column_upper_low0_column := X 19 in let column_upper_high0_column := X 20 in
  [
  NotNegative (1 - k1);
  And [Positive (2 * k2 - 1); NotNegative (9 * k1 - 10 * k2)];
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 400 * delta);
  Or [And [Positive (k2 * prob_row_C + 2 * prob_row_C - 2 * k2 * prob_column_C - prob_column_C)]; And [NotNegative
  (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative (prob_row_C -
  row_lower_low0_row); NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (2 * k2 * row_lower_high0_column + row_lower_high0_column - k2 * row_lower_low0_row
  - 2 * row_lower_low0_row); Positive (1 - prob_row_C); Positive (1 - prob_column_C); Or [Positive (1 -
  row_lower_high0_column); NotNegative (row_lower_low0_row - 1)]]; And [NotNegative (prob_row_C - row_lower_low0_row);
  NotNegative (row_lower_low0_row); NotNegative (row_lower_high0_row - prob_row_C); NotNegative (1 -
  row_lower_high0_row); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C -
  row_lower_low0_column); NotNegative (1 - row_lower_high0_column); NotNegative (delta + row_lower_low0_column -
  row_lower_high0_column); NotNegative (2 * k2 * row_lower_high0_column + row_lower_high0_column - k2 *
  row_lower_low0_row - 2 * row_lower_low0_row); Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative
  (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row - 1)]]; Or [And [NotNegative
  (row_lower_point3_1_row - row_lower_low0_row); NotNegative (row_lower_high0_row - row_lower_point3_1_row)]; And
  [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (- (row_lower_low0_column))]; And [NotNegative
  (row_lower_high0_row - 1)]]]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (prob_row_C - row_upper_low0_row); NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k2 *
  row_upper_high0_column + row_upper_high0_column - k2 * row_upper_low0_row - 2 * row_upper_low0_row); Positive (1 -
  prob_row_C); Positive (1 - prob_column_C); Or [Positive (1 - row_upper_high0_row); NotNegative (row_upper_low0_column
  - 1)]; Or [Positive (1 - row_upper_high0_column); NotNegative (row_upper_low0_row - 1)]]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (prob_row_C - row_upper_low0_row); NotNegative (1 -
  row_upper_high0_row); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (1 -
  row_upper_high0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k2 *
  row_upper_high0_column + row_upper_high0_column - k2 * row_upper_low0_row - 2 * row_upper_low0_row); Or [And
  [NotNegative (row_upper_high0_row - 1)]; And [NotNegative (row_upper_high0_column - 1)]; And [NotNegative
  (row_upper_high0_row - 1); NotNegative (row_upper_high0_column - 1)]]; Or [And [NotNegative (row_upper_point3_1_row -
  row_upper_low0_row); NotNegative (row_upper_high0_row - row_upper_point3_1_row)]; And [NotNegative
  (row_upper_high0_row - 1)]; And [NotNegative (- (row_upper_low0_column))]; And [NotNegative (row_upper_high0_row - 1);
  NotNegative (- (row_upper_low0_column))]]]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_low0_column); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (column_upper_high0_column - prob_column_C); NotNegative (delta +
  column_upper_low0_column - column_upper_high0_column); NotNegative (k1 * column_upper_high0_row + 2 *
  column_upper_high0_row - 2 * k1 * column_upper_low0_column - column_upper_low0_column); Positive (1 - prob_row_C);
  Positive (1 - prob_column_C); Or [Positive (1 - column_upper_high0_row); NotNegative (column_upper_low0_column - 1)]];
  And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C - column_upper_low0_row);
  NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_low0_column);
  NotNegative (prob_column_C - column_upper_low0_column); NotNegative (delta + column_upper_low0_column -
  column_upper_high0_column); NotNegative (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 *
  column_upper_low0_column - column_upper_low0_column)]]]%formulas.

Definition trade_off_misses_1_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_lower_point3_1_row := X 11 in
  let row_upper_low0_row := X 12 in let row_upper_high0_row := X 13 in let row_upper_low0_column := X 14 in
  let row_upper_high0_column := X 15 in let row_upper_point3_1_row := X 16 in let column_upper_low0_row := X 17 in
  let column_upper_high0_row := X 18 in let column_upper_low0_column := X 19 in let column_upper_high0_column := X 20 in
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Case 8 [
  Unpack 18 (
  Leaf [Times 0x190 [13];
  Times 0x1 [6];
  Times 0x1 [19]] []);
  Unpack 18 (
  Case 29 [
  Case 30 [
  Case 7 [
  Unpack 33 (
  Case 9 [
  Unpack 35 (
  Leaf [Times 0x249280 [20];
  Times 0x26f6a [10; 15];
  Times 0x27420 [10; 20];
  Times 0xc2eb7 [15; 15];
  Times 0x131524e0 [27; 21];
  Times 0x131524e0 [27; 19];
  Times 0xc367e [6; 27];
  Times 0x12fcd700 [20; 31];
  Times 0x12fcd700 [21; 21];
  Times 0x25f9ae00 [19; 21];
  Times 0x184de0 [6; 21];
  Times 0x12fcd700 [19; 19];
  Times 0x184de0 [6; 19];
  Times 0x7c7 [6; 6];
  Times 0xc44a0 [21];
  Times 0x27420 [10; 21];
  Times 0x4e840 [26];
  Times 0x9d080 [25];
  Times 0x4e840 [10; 25];
  Times 0xe22 [6];
  Times 0x4b6 [10; 6];
  Square 0x4e840 [22] (- (k2));
  Square 0x4e840 [23] (- (1) - k2);
  Square 0x13a10 [17] (- (2 * k2) - k2^2);
  Square 0x13a10 [36] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 35 (
  Leaf [Times 0x1dd735c [6];
  Times 0xc31cb7e0 [0; 13];
  Times 0x7ff87ef [0; 15];
  Times 0x9350dfb40 [10; 13];
  Times 0x65a72e1 [10; 6];
  Times 0x93eddf8 [11; 17];
  Times 0xf573f0 [13; 15];
  Times 0x20d64a28 [0; 10; 13];
  Times 0xc53d2a [0; 10; 17];
  Times 0x14f4e61 [0; 13; 15];
  Times 0x132d0ec [10; 15; 17];
  Times 0x2bd4b4 [11; 15; 17];
  Times 0x2ce2 [11; 14; 15];
  Times 0x47d [11; 12; 15];
  Times 0x629e95 [0; 10; 13; 15];
  Times 0xc53d2a [0; 10; 17; 27];
  Times 0x16a96e9a [0; 34];
  Times 0xc53d2a [0; 34; 27];
  Times 0x111f165 [10; 15; 20];
  Times 0x36c9e1 [10; 10; 15; 20];
  Times 0x111f165 [10; 15; 21];
  Times 0x36c9e1 [10; 10; 15; 21];
  Times 0x6d93c2 [10; 15; 26];
  Times 0xdb2784 [10; 15; 32];
  Times 0x6d93c2 [10; 10; 15; 32];
  Times 0x36c9e1 [11; 15; 20];
  Times 0xaf52d [10; 11; 15; 20];
  Times 0x36c9e1 [11; 15; 21];
  Times 0xaf52d [10; 11; 15; 21];
  Times 0x15ea5a [11; 15; 26];
  Times 0x2bd4b4 [11; 15; 32];
  Times 0x15ea5a [10; 11; 15; 32];
  Times 0xc4ce687c [20];
  Times 0x275c7b4c [10; 20];
  Times 0xc4ce687c [21];
  Times 0x275c7b4c [10; 21];
  Times 0x4eb8f698 [26];
  Times 0x9d71ed30 [25];
  Times 0x9d71ed30 [23];
  Times 0x4eb8f698 [10; 25];
  Times 0x4eb8f698 [10; 23];
  Times 0xdb2784 [27; 20];
  Times 0x2bd4b4 [10; 27; 20];
  Times 0xdb2784 [27; 21];
  Times 0x2bd4b4 [10; 27; 21];
  Times 0x57a968 [27; 26];
  Times 0xaf52d0 [27; 25];
  Times 0xaf52d0 [27; 23];
  Times 0x57a968 [10; 27; 25];
  Times 0x57a968 [10; 27; 23];
  Times 0x134ed7878 [0; 40];
  Times 0x134ed7878 [0; 41];
  Times 0xf3e3e5d8 [10; 40];
  Times 0xf3e3e5d8 [10; 41];
  Times 0x30c72df8 [11; 40];
  Times 0x30c72df8 [11; 41];
  Times 0x410992a0 [42];
  Times 0x175f70b18 [0; 37];
  Times 0x175f70b18 [0; 36];
  Times 0xf3e3e5d8 [10; 37];
  Times 0xf3e3e5d8 [10; 36];
  Times 0x30c72df8 [11; 37];
  Times 0x30c72df8 [11; 36];
  Times 0x33fdf56a [0; 10; 40];
  Times 0x33fdf56a [0; 10; 41];
  Times 0x290bdcb2 [10; 10; 40];
  Times 0x290bdcb2 [10; 10; 41];
  Times 0x835928a [10; 11; 40];
  Times 0x835928a [10; 11; 41];
  Times 0xaf218b8 [10; 42];
  Times 0x3ef00e22 [0; 10; 37];
  Times 0x3ef00e22 [0; 10; 36];
  Times 0x290bdcb2 [10; 10; 37];
  Times 0x290bdcb2 [10; 10; 36];
  Times 0x835928a [10; 11; 37];
  Times 0x835928a [10; 11; 36]] []);
  Unpack 35 (
  Leaf [Times 0x1dd735c [6];
  Times 0xc31cb7e0 [0; 13];
  Times 0x7ff87ef [0; 15];
  Times 0x9350dfb40 [10; 13];
  Times 0x65a72e1 [10; 6];
  Times 0x93eddf8 [11; 17];
  Times 0xf573f0 [13; 15];
  Times 0x20d64a28 [0; 10; 13];
  Times 0xc53d2a [0; 10; 17];
  Times 0x14f4e61 [0; 13; 15];
  Times 0x132d0ec [10; 15; 17];
  Times 0x2bd4b4 [11; 15; 17];
  Times 0x2ce2 [11; 14; 15];
  Times 0x47d [11; 12; 15];
  Times 0x629e95 [0; 10; 13; 15];
  Times 0xc53d2a [0; 10; 17; 27];
  Times 0x16a96e9a [0; 34];
  Times 0xc53d2a [0; 34; 27];
  Times 0x111f165 [10; 15; 20];
  Times 0x36c9e1 [10; 10; 15; 20];
  Times 0x111f165 [10; 15; 21];
  Times 0x36c9e1 [10; 10; 15; 21];
  Times 0x6d93c2 [10; 15; 26];
  Times 0xdb2784 [10; 15; 32];
  Times 0x6d93c2 [10; 10; 15; 32];
  Times 0x36c9e1 [11; 15; 20];
  Times 0xaf52d [10; 11; 15; 20];
  Times 0x36c9e1 [11; 15; 21];
  Times 0xaf52d [10; 11; 15; 21];
  Times 0x15ea5a [11; 15; 26];
  Times 0x2bd4b4 [11; 15; 32];
  Times 0x15ea5a [10; 11; 15; 32];
  Times 0xc4ce687c [20];
  Times 0x275c7b4c [10; 20];
  Times 0xc4ce687c [21];
  Times 0x275c7b4c [10; 21];
  Times 0x4eb8f698 [26];
  Times 0x9d71ed30 [25];
  Times 0x9d71ed30 [23];
  Times 0x4eb8f698 [10; 25];
  Times 0x4eb8f698 [10; 23];
  Times 0xdb2784 [27; 20];
  Times 0x2bd4b4 [10; 27; 20];
  Times 0xdb2784 [27; 21];
  Times 0x2bd4b4 [10; 27; 21];
  Times 0x57a968 [27; 26];
  Times 0xaf52d0 [27; 25];
  Times 0xaf52d0 [27; 23];
  Times 0x57a968 [10; 27; 25];
  Times 0x57a968 [10; 27; 23];
  Times 0x134ed7878 [0; 36];
  Times 0x134ed7878 [0; 41];
  Times 0xf3e3e5d8 [10; 36];
  Times 0xf3e3e5d8 [10; 41];
  Times 0x30c72df8 [11; 36];
  Times 0x30c72df8 [11; 41];
  Times 0x410992a0 [42];
  Times 0x175f70b18 [0; 38];
  Times 0x175f70b18 [0; 37];
  Times 0xf3e3e5d8 [10; 38];
  Times 0xf3e3e5d8 [10; 37];
  Times 0x30c72df8 [11; 38];
  Times 0x30c72df8 [11; 37];
  Times 0x33fdf56a [0; 10; 36];
  Times 0x33fdf56a [0; 10; 41];
  Times 0x290bdcb2 [10; 10; 36];
  Times 0x290bdcb2 [10; 10; 41];
  Times 0x835928a [10; 11; 36];
  Times 0x835928a [10; 11; 41];
  Times 0xaf218b8 [10; 42];
  Times 0x3ef00e22 [0; 10; 38];
  Times 0x3ef00e22 [0; 10; 37];
  Times 0x290bdcb2 [10; 10; 38];
  Times 0x290bdcb2 [10; 10; 37];
  Times 0x835928a [10; 11; 38];
  Times 0x835928a [10; 11; 37]] [])]);
  Unpack 33 (
  Case 41 [
  Leaf [Times 0x30df6 [11; 13];
  Times 0x1b7da6 [0; 13];
  Times 0x58c [13; 14];
  Times 0x8e [12; 13];
  Times 0xd398b3800 [13; 13; 13];
  Times 0x876bf80 [13; 13; 6];
  Times 0x15aae0 [13; 14; 15];
  Times 0x22ab0 [12; 13; 15];
  Times 0x4b9b78 [13; 36];
  Times 0x4b9b78 [13; 37];
  Times 0xf1f18 [10; 13; 36];
  Times 0xf1f18 [10; 13; 37];
  Times 0x1e3e30 [13; 38];
  Times 0x3c7c60 [13; 42];
  Times 0x1e3e30 [10; 13; 42];
  Times 0x12cd [12; 36];
  Times 0x12cd [12; 37];
  Times 0xbc02 [14; 36];
  Times 0xbc02 [14; 37];
  Times 0xa935 [36; 31];
  Times 0xa935 [37; 31];
  Times 0xa935 [36; 20];
  Times 0xa935 [37; 20];
  Times 0xa935 [15; 36];
  Times 0xa935 [15; 37];
  Times 0xbc02 [14; 35];
  Times 0xbc02 [14; 27];
  Times 0xbc02 [34];
  Times 0x3df [10; 12; 36];
  Times 0x3df [10; 12; 37];
  Times 0x26b6 [10; 14; 36];
  Times 0x26b6 [10; 14; 37];
  Times 0x22d7 [10; 36; 31];
  Times 0x22d7 [10; 37; 31];
  Times 0x22d7 [10; 36; 20];
  Times 0x22d7 [10; 37; 20];
  Times 0x22d7 [10; 15; 36];
  Times 0x22d7 [10; 15; 37];
  Times 0x26b6 [10; 14; 35];
  Times 0x26b6 [10; 14; 27];
  Times 0x26b6 [10; 34]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [42];
  Times 0x1 [35]] []]);
  Unpack 33 (
  Case 9 [
  Unpack 45 (
  Leaf [Times 0x249280 [20];
  Times 0x26f6a [10; 15];
  Times 0x27420 [10; 20];
  Times 0xc2eb7 [15; 15];
  Times 0x131524e0 [27; 21];
  Times 0x131524e0 [27; 19];
  Times 0xc367e [6; 27];
  Times 0x12fcd700 [20; 31];
  Times 0x12fcd700 [21; 21];
  Times 0x25f9ae00 [19; 21];
  Times 0x184de0 [6; 21];
  Times 0x12fcd700 [19; 19];
  Times 0x184de0 [6; 19];
  Times 0x7c7 [6; 6];
  Times 0xc44a0 [21];
  Times 0x27420 [10; 21];
  Times 0x4e840 [26];
  Times 0x9d080 [25];
  Times 0x4e840 [10; 25];
  Times 0xe22 [6];
  Times 0x4b6 [10; 6];
  Square 0x4e840 [22] (- (k2));
  Square 0x4e840 [23] (- (1) - k2);
  Square 0x13a10 [17] (- (2 * k2) - k2^2);
  Square 0x13a10 [46] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 45 (
  Case 55 [
  Case 43 [
  Unpack 57 (
  Leaf [Times 0x162330 [0];
  Times 0x275b0 [11];
  Times 0x4cc9 [6];
  Times 0x3aca00 [38];
  Times 0x3aca00 [34];
  Times 0xfa0 [10; 6];
  Times 0xc2d30 [10; 38];
  Times 0xc2d30 [10; 34];
  Times 0xccf47d980 [13; 13];
  Times 0x832bd58 [13; 6];
  Times 0x14fcc6 [14; 15];
  Times 0x21947 [12; 15];
  Times 0x3d3010 [20];
  Times 0xc3cd0 [10; 20];
  Times 0x3d3010 [21];
  Times 0xc3cd0 [10; 21];
  Times 0x1879a0 [26];
  Times 0x30f340 [32];
  Times 0x1879a0 [10; 32];
  Square 0xaf0 [58] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] []);
  Unpack 57 (
  Leaf [Times 0x1c418b8 [14];
  Times 0x2d35ac [12];
  Times 0x8340ed28800 [13; 13];
  Times 0x540097c80 [13; 6];
  Times 0xd70bc20 [14; 15];
  Times 0x15812d0 [12; 15];
  Times 0xb84390 [10; 27];
  Times 0x24da50 [11; 27];
  Times 0x6965e0 [10; 17];
  Times 0x20e3a3c [11; 17];
  Times 0x276ed8 [10; 6];
  Times 0x7e2f8 [11; 6];
  Times 0xae6f8c [10; 41];
  Times 0x21c08f8 [11; 41];
  Times 0xae6f8c [10; 39];
  Times 0x21c08f8 [11; 39];
  Times 0x5407ef [0; 41; 48];
  Times 0x42571b [10; 41; 48];
  Times 0xd449f [11; 41; 48];
  Times 0x11b0d4 [41; 52];
  Times 0x65b8c3 [0; 41; 56];
  Times 0x42571b [10; 41; 56];
  Times 0xd449f [11; 41; 56];
  Times 0x5407ef [0; 39; 48];
  Times 0x42571b [10; 39; 48];
  Times 0xd449f [11; 39; 48];
  Times 0x11b0d4 [39; 52];
  Times 0x65b8c3 [0; 39; 56];
  Times 0x42571b [10; 39; 56];
  Times 0xd449f [11; 39; 56];
  Times 0x6efe9197 [0; 20];
  Times 0x47879c67 [10; 20];
  Times 0xe4e527b [11; 20];
  Times 0x3154b27c [21];
  Times 0x9ddbd4c [10; 21];
  Times 0x13bb7a98 [26];
  Times 0x1f925dc [11; 31];
  Times 0x3f24bb8 [11; 24];
  Times 0x58cba7ac [0; 25];
  Times 0x58cba7ac [0; 23];
  Times 0x45102d14 [10; 25];
  Times 0x45102d14 [10; 23];
  Times 0xdd00904 [11; 25];
  Times 0xdd00904 [11; 23];
  Times 0x5931606f [0; 50];
  Times 0x5931606f [0; 51];
  Times 0x466a599b [10; 50];
  Times 0x466a599b [10; 51];
  Times 0xe15451f [11; 50];
  Times 0xe15451f [11; 51];
  Times 0x12c706d4 [52];
  Times 0x6bf86743 [0; 47];
  Times 0x6bf86743 [0; 46];
  Times 0x466a599b [10; 47];
  Times 0x466a599b [10; 46];
  Times 0xe15451f [11; 47];
  Times 0xe15451f [11; 46];
  Square 0x17 [58] (3474837 * k1 - 3598410 * k2 - 99054);
  Square 0x17 [40] (3474837 * k1 - 3598410 * k2 - 99056)] []);
  Unpack 57 (
  Leaf [Times 0x162330 [0];
  Times 0x275b0 [11];
  Times 0x4cc9 [6];
  Times 0x3aca00 [38];
  Times 0x3aca00 [34];
  Times 0xfa0 [10; 6];
  Times 0xc2d30 [10; 38];
  Times 0xc2d30 [10; 34];
  Times 0xccf47d980 [13; 13];
  Times 0x832bd58 [13; 6];
  Times 0x14fcc6 [14; 15];
  Times 0x21947 [12; 15];
  Times 0x3d3010 [20];
  Times 0xc3cd0 [10; 20];
  Times 0x3d3010 [21];
  Times 0xc3cd0 [10; 21];
  Times 0x1879a0 [26];
  Times 0x30f340 [32];
  Times 0x1879a0 [10; 32];
  Square 0xaf0 [58] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] [])];
  Leaf [Times 0x1 [28];
  Times 0x1 [56];
  Times 0x1 [49]] []]);
  Unpack 45 (
  Case 43 [
  Unpack 53 (
  Leaf [Times 0x162330 [0];
  Times 0x275b0 [11];
  Times 0x4cc9 [6];
  Times 0x3aca00 [38];
  Times 0x3aca00 [34];
  Times 0xfa0 [10; 6];
  Times 0xc2d30 [10; 38];
  Times 0xc2d30 [10; 34];
  Times 0xccf47d980 [13; 13];
  Times 0x832bd58 [13; 6];
  Times 0x14fcc6 [14; 15];
  Times 0x21947 [12; 15];
  Times 0x3d3010 [20];
  Times 0xc3cd0 [10; 20];
  Times 0x3d3010 [21];
  Times 0xc3cd0 [10; 21];
  Times 0x1879a0 [26];
  Times 0x30f340 [32];
  Times 0x1879a0 [10; 32];
  Square 0xaf0 [54] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] []);
  Unpack 53 (
  Case 44 [
  Unpack 55 (
  Leaf [Times 0x2c38957d10 [14];
  Times 0x46c0ef2e8 [12];
  Times 0x143fef91b2 [0; 28];
  Times 0xcced6792021c00 [13; 13];
  Times 0x83274c8667c0 [13; 6];
  Times 0x14fc0c3e770 [14; 15];
  Times 0x219346ca58 [12; 15];
  Times 0x11f5fab1e2 [10; 27];
  Times 0x34e6c4dc9a [11; 27];
  Times 0xa519dc38e [10; 17];
  Times 0x3352dc4ef6 [11; 17];
  Times 0x3d22e772a [10; 6];
  Times 0xc3a2e4a2 [11; 6];
  Times 0x25bfd5814b [0; 35; 41];
  Times 0x1853cddbdb [10; 35; 41];
  Times 0x4dd8f925f [11; 35; 41];
  Times 0x6b603d2b8 [41; 42];
  Times 0x1579a5d58 [11; 37; 41];
  Times 0xabcd2eac [11; 41; 56];
  Times 0xabcd2eac [11; 41; 57];
  Times 0xabcd2eac [11; 36; 41];
  Times 0xabcd2eac [11; 15; 41];
  Times 0x25bfd5814b [0; 35; 39];
  Times 0x1853cddbdb [10; 35; 39];
  Times 0x4dd8f925f [11; 35; 39];
  Times 0x6b603d2b8 [39; 42];
  Times 0x1579a5d58 [11; 37; 39];
  Times 0xabcd2eac [11; 39; 56];
  Times 0xabcd2eac [11; 39; 57];
  Times 0xabcd2eac [11; 36; 39];
  Times 0xabcd2eac [11; 15; 39];
  Times 0xad5a57d27a8 [0; 20];
  Times 0x6fb7606b328 [10; 20];
  Times 0x1657e015708 [11; 20];
  Times 0x4d0bb5411a0 [21];
  Times 0xf68bdd9d20 [10; 21];
  Times 0x1ed17bb3a40 [26];
  Times 0xca2c460 [11; 12];
  Times 0x7e5babc0 [11; 14];
  Times 0x314f2c52a0 [11; 21];
  Times 0x629e58a540 [11; 24];
  Times 0x315bcf1700 [11; 39];
  Times 0x315bcf1700 [11; 41];
  Times 0x314f2c52a0 [11; 19];
  Times 0x8aaeaca8620 [0; 25];
  Times 0x8aaeaca8620 [0; 23];
  Times 0x6bdd30f4be0 [10; 25];
  Times 0x6bdd30f4be0 [10; 23];
  Times 0x1592a364260 [11; 25];
  Times 0x1592a364260 [11; 23];
  Times 0x8b4ddec28aa [0; 46];
  Times 0x8b4ddec28aa [0; 51];
  Times 0x6dfa1ba70f2 [10; 46];
  Times 0x6dfa1ba70f2 [10; 51];
  Times 0x15fed2549ca [11; 46];
  Times 0x15fed2549ca [11; 51];
  Times 0x1d53c31b7b8 [52];
  Times 0xa8a1a1de062 [0; 48];
  Times 0xa8a1a1de062 [0; 47];
  Times 0x6dfa1ba70f2 [10; 48];
  Times 0x6dfa1ba70f2 [10; 47];
  Times 0x15fed2549ca [11; 48];
  Times 0x15fed2549ca [11; 47];
  Square 0x2 [54] (7205876910 * k2 * row_lower_high0_column + 3602938455 * row_lower_high0_column + 3602938456 + 244978197219 * k1 - 264992120000 * k2 - 7205876910 * k2 * delta - 3602938455 * delta - 7205876910 * k2 * prob_column_C - 3602938455 * prob_column_C);
  Square 0x2 [40] (7205876910 * k2 * row_lower_high0_column + 3602938455 * row_lower_high0_column + 3602938454 + 244978197219 * k1 - 264992120000 * k2 - 7205876910 * k2 * delta - 3602938455 * delta - 7205876910 * k2 * prob_column_C - 3602938455 * prob_column_C)] []);
  Unpack 55 (
  Leaf [Times 0x162330 [0];
  Times 0x275b0 [11];
  Times 0x4cc9 [6];
  Times 0x3aca00 [38];
  Times 0x3aca00 [34];
  Times 0xfa0 [10; 6];
  Times 0xc2d30 [10; 38];
  Times 0xc2d30 [10; 34];
  Times 0xccf47d980 [13; 13];
  Times 0x832bd58 [13; 6];
  Times 0x14fcc6 [14; 15];
  Times 0x21947 [12; 15];
  Times 0x3d3010 [20];
  Times 0xc3cd0 [10; 20];
  Times 0x3d3010 [21];
  Times 0xc3cd0 [10; 21];
  Times 0x1879a0 [26];
  Times 0x30f340 [32];
  Times 0x1879a0 [10; 32];
  Square 0xaf0 [56] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] []);
  Unpack 55 (
  Leaf [Times 0x1 [12];
  Times 0xa [14];
  Times 0x3e7 [24];
  Times 0x3e7 [32];
  Times 0x3e8 [41];
  Times 0x3e7 [49];
  Times 0x3e7 [50];
  Times 0x3e8 [56];
  Times 0x3e8 [54]] []);
  Unpack 55 (
  Leaf [Times 0x162330 [0];
  Times 0x275b0 [11];
  Times 0x4cc9 [6];
  Times 0x3aca00 [38];
  Times 0x3aca00 [34];
  Times 0xfa0 [10; 6];
  Times 0xc2d30 [10; 38];
  Times 0xc2d30 [10; 34];
  Times 0xccf47d980 [13; 13];
  Times 0x832bd58 [13; 6];
  Times 0x14fcc6 [14; 15];
  Times 0x21947 [12; 15];
  Times 0x3d3010 [20];
  Times 0xc3cd0 [10; 20];
  Times 0x3d3010 [21];
  Times 0xc3cd0 [10; 21];
  Times 0x1879a0 [26];
  Times 0x30f340 [32];
  Times 0x1879a0 [10; 32];
  Square 0xaf0 [56] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] [])]);
  Unpack 53 (
  Leaf [Times 0x162330 [0];
  Times 0x275b0 [11];
  Times 0x4cc9 [6];
  Times 0x3aca00 [38];
  Times 0x3aca00 [34];
  Times 0xfa0 [10; 6];
  Times 0xc2d30 [10; 38];
  Times 0xc2d30 [10; 34];
  Times 0xccf47d980 [13; 13];
  Times 0x832bd58 [13; 6];
  Times 0x14fcc6 [14; 15];
  Times 0x21947 [12; 15];
  Times 0x3d3010 [20];
  Times 0xc3cd0 [10; 20];
  Times 0x3d3010 [21];
  Times 0xc3cd0 [10; 21];
  Times 0x1879a0 [26];
  Times 0x30f340 [32];
  Times 0x1879a0 [10; 32];
  Square 0xaf0 [54] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] [])])])];
  Leaf [Times 0x1 [27];
  Times 0x1 [32];
  Times 0x1 [19]] []];
  Leaf [Times 0x1 [28];
  Times 0x1 [31];
  Times 0x1 [23]] []]);
  Unpack 18 (
  Case 7 [
  Unpack 30 (
  Case 9 [
  Unpack 32 (
  Case 28 [
  Unpack 34 (
  Leaf [Times 0x1f1c [11];
  Times 0x117fc [0];
  Times 0x7d00 [22];
  Times 0x90 [6];
  Times 0x90 [16];
  Times 0xe173 [10; 10];
  Times 0x2d17 [10; 11];
  Times 0x195cf [0; 10];
  Times 0x1900 [10; 22];
  Times 0x30 [10; 6];
  Times 0x30 [10; 16];
  Times 0x3200 [27];
  Times 0x6400 [26];
  Times 0x3200 [10; 26];
  Square 0xc80 [35] (3 + k2);
  Square 0xc80 [21] (1 + k2);
  Square 0x3200 [23] (- (k2));
  Square 0x3200 [24] (- (1) - k2);
  Square 0xc80 [17] (- (2 * k2) - k2^2);
  Square 0xc80 [33] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 34 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [35];
  Times 0x1 [24];
  Times 0x1 [33]] []);
  Unpack 34 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [36];
  Times 0x1 [24];
  Times 0x1 [33]] [])]);
  Unpack 32 (
  Case 42 [
  Case 28 [
  Unpack 44 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [40];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 40; 35];
  Times 0x87 [10; 40; 35];
  Times 0x1b [11; 40; 35];
  Times 0x24 [40; 39];
  Times 0xcf [0; 40; 43];
  Times 0x87 [10; 40; 43];
  Times 0x1b [11; 40; 43];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [45] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] []);
  Unpack 44 (
  Case 29 [
  Unpack 46 (
  Leaf [Times 0x13a808 [14];
  Times 0x1f734 [12];
  Times 0x1b93984 [26];
  Times 0x1b93984 [24];
  Times 0x5b4e8eb800 [13; 13];
  Times 0x3a6fb780 [13; 6];
  Times 0x9598e0 [14; 15];
  Times 0xef5b0 [12; 15];
  Times 0x802f0 [10; 40];
  Times 0x19a30 [11; 40];
  Times 0x49520 [10; 17];
  Times 0xeaa0 [11; 17];
  Times 0x1b6e8 [10; 6];
  Times 0x57c8 [11; 6];
  Times 0xe3a418 [10; 26];
  Times 0xe3a418 [10; 24];
  Times 0x2d8738 [11; 26];
  Times 0x2d8738 [11; 24];
  Times 0x4d36a81 [0; 19];
  Times 0x4d36a81 [0; 22];
  Times 0x31c2831 [10; 19];
  Times 0x31c2831 [10; 22];
  Times 0xb531c1 [11; 19];
  Times 0x9f3b3d [11; 22];
  Times 0xdba128 [27];
  Times 0x2bed08 [11; 21];
  Times 0x15f684 [11; 47];
  Times 0x15f684 [11; 48];
  Times 0x15f684 [11; 15];
  Times 0x3e0c169 [0; 37];
  Times 0x3e0c169 [0; 38];
  Times 0x30fc11d [10; 37];
  Times 0x30fc11d [10; 38];
  Times 0x9cc039 [11; 37];
  Times 0x9cc039 [11; 38];
  Times 0xd1004c [39];
  Times 0x4b1c1b5 [0; 34];
  Times 0x4b1c1b5 [0; 33];
  Times 0x30fc11d [10; 34];
  Times 0x30fc11d [10; 33];
  Times 0x9cc039 [11; 34];
  Times 0x9cc039 [11; 33];
  Square 0x4 [45] (3356703 * k1 - 49527 - 3598410 * k2);
  Square 0x4 [25] (3356703 * k1 - 49528 - 3598410 * k2)] []);
  Unpack 46 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [40];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 40; 35];
  Times 0x87 [10; 40; 35];
  Times 0x1b [11; 40; 35];
  Times 0x24 [40; 39];
  Times 0xcf [0; 40; 43];
  Times 0x87 [10; 40; 43];
  Times 0x1b [11; 40; 43];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [47] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] []);
  Unpack 46 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [47];
  Times 0x1 [45]] []);
  Unpack 46 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [40];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 40; 35];
  Times 0x87 [10; 40; 35];
  Times 0x1b [11; 40; 35];
  Times 0x24 [40; 39];
  Times 0xcf [0; 40; 43];
  Times 0x87 [10; 40; 43];
  Times 0x1b [11; 40; 43];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [47] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] [])]);
  Unpack 44 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [40];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 40; 35];
  Times 0x87 [10; 40; 35];
  Times 0x1b [11; 40; 35];
  Times 0x24 [40; 39];
  Times 0xcf [0; 40; 43];
  Times 0x87 [10; 40; 43];
  Times 0x1b [11; 40; 43];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [45] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] [])];
  Leaf [Times 0x1 [41];
  Times 0x1 [43];
  Times 0x1 [36]] []]);
  Unpack 32 (
  Leaf [Times 0x1178ea19 [0; 15];
  Times 0x12bcd9c0 [11; 17];
  Times 0x573e7ff [0; 10; 15];
  Times 0x31f79a0 [0; 10; 17];
  Times 0xbe2168 [10; 11; 15];
  Times 0x3de435300 [10; 31];
  Times 0x156ba28c0 [19];
  Times 0x156ba28c0 [22];
  Times 0xa2f799ad0 [10; 19];
  Times 0xa2f799ad0 [10; 22];
  Times 0x89174380 [27];
  Times 0x1122e8700 [26];
  Times 0x1122e8700 [24];
  Times 0x8783c0ac0 [10; 26];
  Times 0x8783c0ac0 [10; 24];
  Times 0x18ad25c [6];
  Times 0xe5fdb59 [10; 6];
  Times 0x1fbc931d0 [10; 10; 19];
  Times 0x1fbc931d0 [10; 10; 22];
  Times 0x3f79263a0 [10; 27];
  Times 0x3f79263a0 [10; 10; 26];
  Times 0x3f79263a0 [10; 10; 24];
  Times 0x434c9c1 [10; 10; 6];
  Times 0xca78850 [11; 19];
  Times 0xca78850 [11; 22];
  Times 0x287e810 [10; 11; 19];
  Times 0x287e810 [10; 11; 22];
  Times 0x50fd020 [11; 27];
  Times 0xa1fa040 [11; 26];
  Times 0xa1fa040 [11; 24];
  Times 0x50fd020 [10; 11; 26];
  Times 0x50fd020 [10; 11; 24];
  Times 0x8b4229 [11; 6];
  Times 0x193a25 [10; 11; 6];
  Times 0x268e8afc0 [0; 33];
  Times 0x268e8afc0 [0; 38];
  Times 0x1e7088ac0 [10; 33];
  Times 0x1e7088ac0 [10; 38];
  Times 0x61681bc0 [11; 33];
  Times 0x61681bc0 [11; 38];
  Times 0x81e02500 [39];
  Times 0x2eac8d4c0 [0; 35];
  Times 0x2eac8d4c0 [0; 34];
  Times 0x1e7088ac0 [10; 35];
  Times 0x1e7088ac0 [10; 34];
  Times 0x61681bc0 [11; 35];
  Times 0x61681bc0 [11; 34];
  Times 0x368c388 [0; 6];
  Times 0x64c73fd0 [0; 10; 33];
  Times 0x64c73fd0 [0; 10; 38];
  Times 0x4f8fd410 [10; 10; 33];
  Times 0x4f8fd410 [10; 10; 38];
  Times 0xfe990d0 [10; 11; 33];
  Times 0xfe990d0 [10; 11; 38];
  Times 0x15376bc0 [10; 39];
  Times 0x79feab90 [0; 10; 35];
  Times 0x79feab90 [0; 10; 34];
  Times 0x4f8fd410 [10; 10; 35];
  Times 0x4f8fd410 [10; 10; 34];
  Times 0xfe990d0 [10; 11; 35];
  Times 0xfe990d0 [10; 11; 34];
  Times 0x8e9326 [0; 10; 6]] [])]);
  Unpack 30 (
  Case 9 [
  Unpack 39 (
  Case 28 [
  Unpack 41 (
  Leaf [Times 0x1f1c [11];
  Times 0x117fc [0];
  Times 0x7d00 [22];
  Times 0x90 [6];
  Times 0x90 [16];
  Times 0xe173 [10; 10];
  Times 0x2d17 [10; 11];
  Times 0x195cf [0; 10];
  Times 0x1900 [10; 22];
  Times 0x30 [10; 6];
  Times 0x30 [10; 16];
  Times 0x3200 [27];
  Times 0x6400 [26];
  Times 0x3200 [10; 26];
  Square 0xc80 [42] (3 + k2);
  Square 0xc80 [21] (1 + k2);
  Square 0x3200 [23] (- (k2));
  Square 0x3200 [24] (- (1) - k2);
  Square 0xc80 [17] (- (2 * k2) - k2^2);
  Square 0xc80 [40] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 41 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [42];
  Times 0x1 [24];
  Times 0x1 [40]] []);
  Unpack 41 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [43];
  Times 0x1 [24];
  Times 0x1 [40]] [])]);
  Unpack 39 (
  Case 49 [
  Case 28 [
  Unpack 51 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [36];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 36; 42];
  Times 0x87 [10; 36; 42];
  Times 0x1b [11; 36; 42];
  Times 0x24 [36; 46];
  Times 0xcf [0; 36; 50];
  Times 0x87 [10; 36; 50];
  Times 0x1b [11; 36; 50];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [52] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] []);
  Unpack 51 (
  Case 29 [
  Unpack 53 (
  Leaf [Times 0x13a808 [14];
  Times 0x1f734 [12];
  Times 0x1b93984 [26];
  Times 0x1b93984 [24];
  Times 0x5b4e8eb800 [13; 13];
  Times 0x3a6fb780 [13; 6];
  Times 0x9598e0 [14; 15];
  Times 0xef5b0 [12; 15];
  Times 0x802f0 [10; 36];
  Times 0x19a30 [11; 36];
  Times 0x49520 [10; 17];
  Times 0xeaa0 [11; 17];
  Times 0x1b6e8 [10; 6];
  Times 0x57c8 [11; 6];
  Times 0xe3a418 [10; 26];
  Times 0xe3a418 [10; 24];
  Times 0x2d8738 [11; 26];
  Times 0x2d8738 [11; 24];
  Times 0x4d36a81 [0; 19];
  Times 0x4d36a81 [0; 22];
  Times 0x31c2831 [10; 19];
  Times 0x31c2831 [10; 22];
  Times 0xb531c1 [11; 19];
  Times 0x9f3b3d [11; 22];
  Times 0xdba128 [27];
  Times 0x2bed08 [11; 21];
  Times 0x15f684 [11; 54];
  Times 0x15f684 [11; 55];
  Times 0x15f684 [11; 15];
  Times 0x3e0c169 [0; 44];
  Times 0x3e0c169 [0; 45];
  Times 0x30fc11d [10; 44];
  Times 0x30fc11d [10; 45];
  Times 0x9cc039 [11; 44];
  Times 0x9cc039 [11; 45];
  Times 0xd1004c [46];
  Times 0x4b1c1b5 [0; 41];
  Times 0x4b1c1b5 [0; 40];
  Times 0x30fc11d [10; 41];
  Times 0x30fc11d [10; 40];
  Times 0x9cc039 [11; 41];
  Times 0x9cc039 [11; 40];
  Square 0x4 [52] (3356703 * k1 - 49527 - 3598410 * k2);
  Square 0x4 [25] (3356703 * k1 - 49528 - 3598410 * k2)] []);
  Unpack 53 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [36];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 36; 42];
  Times 0x87 [10; 36; 42];
  Times 0x1b [11; 36; 42];
  Times 0x24 [36; 46];
  Times 0xcf [0; 36; 50];
  Times 0x87 [10; 36; 50];
  Times 0x1b [11; 36; 50];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [54] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] []);
  Unpack 53 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [54];
  Times 0x1 [52]] []);
  Unpack 53 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [36];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 36; 42];
  Times 0x87 [10; 36; 42];
  Times 0x1b [11; 36; 42];
  Times 0x24 [36; 46];
  Times 0xcf [0; 36; 50];
  Times 0x87 [10; 36; 50];
  Times 0x1b [11; 36; 50];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [54] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] [])]);
  Unpack 51 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [36];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 36; 42];
  Times 0x87 [10; 36; 42];
  Times 0x1b [11; 36; 42];
  Times 0x24 [36; 46];
  Times 0xcf [0; 36; 50];
  Times 0x87 [10; 36; 50];
  Times 0x1b [11; 36; 50];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [52] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [50];
  Times 0x1 [43]] []]);
  Unpack 39 (
  Case 38 [
  Case 28 [
  Unpack 48 (
  Leaf [Times 0x1617f0 [0];
  Times 0x27470 [11];
  Times 0x272d [6];
  Times 0x2f0800 [25];
  Times 0x820 [10; 6];
  Times 0x178400 [10; 25];
  Times 0xc35f0 [10; 22];
  Times 0x73f0 [10; 20];
  Times 0xddafa1f80 [13; 13];
  Times 0x8de10b8 [13; 6];
  Times 0x16b35e [14; 15];
  Times 0x24523 [12; 15];
  Times 0x3aca00 [22];
  Times 0x178400 [27];
  Times 0x26c50 [33];
  Times 0x26c50 [34];
  Times 0x7c10 [10; 33];
  Times 0x7c10 [10; 34];
  Times 0xf820 [35];
  Times 0x1f040 [47];
  Times 0xf820 [10; 47];
  Square 0x230 [49] (1429 * k2 + 2726);
  Square 0x230 [21] (1429 * k2 + 2725)] []);
  Unpack 48 (
  Case 29 [
  Unpack 50 (
  Leaf [Times 0x13a808 [14];
  Times 0x1f734 [12];
  Times 0x1b93984 [26];
  Times 0x1b93984 [24];
  Times 0x5b4e8eb800 [13; 13];
  Times 0x3a6fb780 [13; 6];
  Times 0x9598e0 [14; 15];
  Times 0xef5b0 [12; 15];
  Times 0x802f0 [10; 36];
  Times 0x19a30 [11; 36];
  Times 0x49520 [10; 17];
  Times 0xeaa0 [11; 17];
  Times 0x1b6e8 [10; 6];
  Times 0x57c8 [11; 6];
  Times 0xe3a418 [10; 26];
  Times 0xe3a418 [10; 24];
  Times 0x2d8738 [11; 26];
  Times 0x2d8738 [11; 24];
  Times 0x4d36a81 [0; 19];
  Times 0x4d36a81 [0; 22];
  Times 0x31c2831 [10; 19];
  Times 0x31c2831 [10; 22];
  Times 0xb531c1 [11; 19];
  Times 0x9f3b3d [11; 22];
  Times 0xdba128 [27];
  Times 0x2bed08 [11; 21];
  Times 0x15f684 [11; 51];
  Times 0x15f684 [11; 52];
  Times 0x15f684 [11; 15];
  Times 0x3e0c169 [0; 40];
  Times 0x3e0c169 [0; 45];
  Times 0x30fc11d [10; 40];
  Times 0x30fc11d [10; 45];
  Times 0x9cc039 [11; 40];
  Times 0x9cc039 [11; 45];
  Times 0xd1004c [46];
  Times 0x4b1c1b5 [0; 42];
  Times 0x4b1c1b5 [0; 41];
  Times 0x30fc11d [10; 42];
  Times 0x30fc11d [10; 41];
  Times 0x9cc039 [11; 42];
  Times 0x9cc039 [11; 41];
  Square 0x4 [49] (3356703 * k1 - 49527 - 3598410 * k2);
  Square 0x4 [25] (3356703 * k1 - 49528 - 3598410 * k2)] []);
  Unpack 50 (
  Leaf [Times 0x1617f0 [0];
  Times 0x27470 [11];
  Times 0x272d [6];
  Times 0x2f0800 [25];
  Times 0x820 [10; 6];
  Times 0x178400 [10; 25];
  Times 0xc35f0 [10; 22];
  Times 0x73f0 [10; 20];
  Times 0xddafa1f80 [13; 13];
  Times 0x8de10b8 [13; 6];
  Times 0x16b35e [14; 15];
  Times 0x24523 [12; 15];
  Times 0x3aca00 [22];
  Times 0x178400 [27];
  Times 0x26c50 [33];
  Times 0x26c50 [34];
  Times 0x7c10 [10; 33];
  Times 0x7c10 [10; 34];
  Times 0xf820 [35];
  Times 0x1f040 [47];
  Times 0xf820 [10; 47];
  Square 0x230 [51] (1429 * k2 + 2726);
  Square 0x230 [21] (1429 * k2 + 2725)] []);
  Unpack 50 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [51];
  Times 0x1 [49]] []);
  Unpack 50 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [52];
  Times 0x1 [49]] [])]);
  Unpack 48 (
  Leaf [Times 0x1617f0 [0];
  Times 0x27470 [11];
  Times 0x272d [6];
  Times 0x2f0800 [25];
  Times 0x820 [10; 6];
  Times 0x178400 [10; 25];
  Times 0xc35f0 [10; 22];
  Times 0x73f0 [10; 20];
  Times 0xddafa1f80 [13; 13];
  Times 0x8de10b8 [13; 6];
  Times 0x16b35e [14; 15];
  Times 0x24523 [12; 15];
  Times 0x3aca00 [22];
  Times 0x178400 [27];
  Times 0x26c50 [33];
  Times 0x26c50 [34];
  Times 0x7c10 [10; 33];
  Times 0x7c10 [10; 34];
  Times 0xf820 [35];
  Times 0x1f040 [47];
  Times 0xf820 [10; 47];
  Square 0x230 [49] (1429 * k2 + 2726);
  Square 0x230 [21] (1429 * k2 + 2725)] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [47];
  Times 0x1 [32]] []])]);
  Unpack 30 (
  Case 9 [
  Unpack 42 (
  Case 28 [
  Unpack 44 (
  Leaf [Times 0x1f1c [11];
  Times 0x117fc [0];
  Times 0x7d00 [22];
  Times 0x90 [6];
  Times 0x90 [16];
  Times 0xe173 [10; 10];
  Times 0x2d17 [10; 11];
  Times 0x195cf [0; 10];
  Times 0x1900 [10; 22];
  Times 0x30 [10; 6];
  Times 0x30 [10; 16];
  Times 0x3200 [27];
  Times 0x6400 [26];
  Times 0x3200 [10; 26];
  Square 0xc80 [45] (3 + k2);
  Square 0xc80 [21] (1 + k2);
  Square 0x3200 [23] (- (k2));
  Square 0x3200 [24] (- (1) - k2);
  Square 0xc80 [17] (- (2 * k2) - k2^2);
  Square 0xc80 [43] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 44 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [45];
  Times 0x1 [24];
  Times 0x1 [43]] []);
  Unpack 44 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [46];
  Times 0x1 [24];
  Times 0x1 [43]] [])]);
  Unpack 42 (
  Case 52 [
  Case 28 [
  Unpack 54 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [50];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 50; 45];
  Times 0x87 [10; 50; 45];
  Times 0x1b [11; 50; 45];
  Times 0x24 [50; 49];
  Times 0xcf [0; 50; 53];
  Times 0x87 [10; 50; 53];
  Times 0x1b [11; 50; 53];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [55] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] []);
  Unpack 54 (
  Case 29 [
  Unpack 56 (
  Leaf [Times 0x13a808 [14];
  Times 0x1f734 [12];
  Times 0x1b93984 [26];
  Times 0x1b93984 [24];
  Times 0x5b4e8eb800 [13; 13];
  Times 0x3a6fb780 [13; 6];
  Times 0x9598e0 [14; 15];
  Times 0xef5b0 [12; 15];
  Times 0x802f0 [10; 50];
  Times 0x19a30 [11; 50];
  Times 0x49520 [10; 17];
  Times 0xeaa0 [11; 17];
  Times 0x1b6e8 [10; 6];
  Times 0x57c8 [11; 6];
  Times 0xe3a418 [10; 26];
  Times 0xe3a418 [10; 24];
  Times 0x2d8738 [11; 26];
  Times 0x2d8738 [11; 24];
  Times 0x4d36a81 [0; 19];
  Times 0x4d36a81 [0; 22];
  Times 0x31c2831 [10; 19];
  Times 0x31c2831 [10; 22];
  Times 0xb531c1 [11; 19];
  Times 0x9f3b3d [11; 22];
  Times 0xdba128 [27];
  Times 0x2bed08 [11; 21];
  Times 0x15f684 [11; 57];
  Times 0x15f684 [11; 58];
  Times 0x15f684 [11; 15];
  Times 0x3e0c169 [0; 47];
  Times 0x3e0c169 [0; 48];
  Times 0x30fc11d [10; 47];
  Times 0x30fc11d [10; 48];
  Times 0x9cc039 [11; 47];
  Times 0x9cc039 [11; 48];
  Times 0xd1004c [49];
  Times 0x4b1c1b5 [0; 44];
  Times 0x4b1c1b5 [0; 43];
  Times 0x30fc11d [10; 44];
  Times 0x30fc11d [10; 43];
  Times 0x9cc039 [11; 44];
  Times 0x9cc039 [11; 43];
  Square 0x4 [55] (3356703 * k1 - 49527 - 3598410 * k2);
  Square 0x4 [25] (3356703 * k1 - 49528 - 3598410 * k2)] []);
  Unpack 56 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [50];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 50; 45];
  Times 0x87 [10; 50; 45];
  Times 0x1b [11; 50; 45];
  Times 0x24 [50; 49];
  Times 0xcf [0; 50; 53];
  Times 0x87 [10; 50; 53];
  Times 0x1b [11; 50; 53];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [57] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] []);
  Unpack 56 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [57];
  Times 0x1 [55]] []);
  Unpack 56 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [50];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 50; 45];
  Times 0x87 [10; 50; 45];
  Times 0x1b [11; 50; 45];
  Times 0x24 [50; 49];
  Times 0xcf [0; 50; 53];
  Times 0x87 [10; 50; 53];
  Times 0x1b [11; 50; 53];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [57] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] [])]);
  Unpack 54 (
  Leaf [Times 0x3864 [0];
  Times 0x640 [11];
  Times 0x5d4 [50];
  Times 0x64 [6];
  Times 0x7d00 [25];
  Times 0x14 [10; 6];
  Times 0x3e80 [10; 25];
  Times 0x4 [11; 15];
  Times 0x23619e00 [13; 13];
  Times 0x16a4e0 [13; 6];
  Times 0x39f8 [14; 15];
  Times 0x5cc [12; 15];
  Times 0xab [0; 50; 45];
  Times 0x87 [10; 50; 45];
  Times 0x1b [11; 50; 45];
  Times 0x24 [50; 49];
  Times 0xcf [0; 50; 53];
  Times 0x87 [10; 50; 53];
  Times 0x1b [11; 50; 53];
  Times 0x9c40 [22];
  Times 0x1f40 [10; 22];
  Times 0x3e80 [27];
  Square 0xfa0 [55] (3 + k2);
  Square 0xfa0 [21] (1 + k2)] [])];
  Leaf [Times 0x1 [51];
  Times 0x1 [53];
  Times 0x1 [46]] []]);
  Unpack 42 (
  Leaf [Times 0x235 [6];
  Times 0x380e [14; 15];
  Times 0x59b [12; 15];
  Times 0x1e5 [10; 6];
  Times 0x61 [11; 6];
  Times 0xb4 [0; 10; 15];
  Times 0x24 [0; 11; 15];
  Times 0x85a510ec00 [13; 13; 13];
  Times 0x55885cc0 [13; 13; 6];
  Times 0x22368b80 [10; 13; 13];
  Times 0x6d7b580 [11; 13; 13];
  Times 0xdaf6b0 [13; 14; 15];
  Times 0x15e578 [12; 13; 15];
  Times 0x15e578 [10; 13; 6];
  Times 0x46118 [11; 13; 6];
  Times 0x380e [10; 14; 15];
  Times 0xb36 [11; 14; 15];
  Times 0x59b [10; 12; 15];
  Times 0x11f [11; 12; 15];
  Times 0x64 [10; 10; 6];
  Times 0x28 [10; 11; 6];
  Times 0x4 [11; 11; 6];
  Times 0x22ca4 [0; 33];
  Times 0x22ca4 [0; 35];
  Times 0x6f54 [0; 10; 33];
  Times 0x6f54 [0; 10; 35];
  Times 0xdea8 [0; 39];
  Times 0x1bd50 [0; 38];
  Times 0x1bd50 [0; 36];
  Times 0xdea8 [0; 10; 38];
  Times 0xdea8 [0; 10; 36];
  Times 0x1bd50 [0; 43];
  Times 0x1bd50 [0; 48];
  Times 0xdea8 [0; 10; 43];
  Times 0xdea8 [0; 10; 48];
  Times 0x1b774 [10; 33];
  Times 0x1b774 [10; 35];
  Times 0x57e4 [10; 10; 33];
  Times 0x57e4 [10; 10; 35];
  Times 0xafc8 [10; 39];
  Times 0x15f90 [10; 38];
  Times 0x15f90 [10; 36];
  Times 0xafc8 [10; 10; 38];
  Times 0xafc8 [10; 10; 36];
  Times 0x15f90 [10; 43];
  Times 0x15f90 [10; 48];
  Times 0xafc8 [10; 10; 43];
  Times 0xafc8 [10; 10; 48];
  Times 0x57e4 [11; 33];
  Times 0x57e4 [11; 35];
  Times 0x1194 [10; 11; 33];
  Times 0x1194 [10; 11; 35];
  Times 0x2328 [11; 39];
  Times 0x4650 [11; 38];
  Times 0x4650 [11; 36];
  Times 0x2328 [10; 11; 38];
  Times 0x2328 [10; 11; 36];
  Times 0x4650 [11; 43];
  Times 0x4650 [11; 48];
  Times 0x2328 [10; 11; 43];
  Times 0x2328 [10; 11; 48];
  Times 0x5dc0 [49];
  Times 0x21b10 [0; 45];
  Times 0x21b10 [0; 44];
  Times 0x15f90 [10; 45];
  Times 0x15f90 [10; 44];
  Times 0x4650 [11; 45];
  Times 0x4650 [11; 44];
  Times 0x2ee0 [10; 49];
  Times 0x10d88 [0; 10; 45];
  Times 0x10d88 [0; 10; 44];
  Times 0xafc8 [10; 10; 45];
  Times 0xafc8 [10; 10; 44];
  Times 0x2328 [10; 11; 45];
  Times 0x2328 [10; 11; 44];
  Times 0x4970 [11; 13];
  Times 0xe10 [11; 15];
  Times 0x640 [11; 11; 13];
  Times 0x1f40 [10; 11; 13]] [])])])]))))).

Lemma trade_off_misses_1_checked : check trade_off_misses_1_hypotheses trade_off_misses_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_misses_1 :
  forall k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point3_1_row row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column row_upper_point3_1_row column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column : R,
  (* given: k1 <= 1 *)
    (1 - k1 >= 0) ->
  (* given: 1/2 < k2 <= 9/10*k1 *)
    ((2 * k2 - 1 > 0) /\ (9 * k1 - 10 * k2 >= 0)) ->
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(row, C) <= 400*δ *)
    (prob_row_C - 400 * delta > 0) ->
  (* row, lower run *)
    (((k2 * prob_row_C + 2 * prob_row_C - 2 * k2 * prob_column_C - prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row
    + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_row
    - prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (2 * k2 * row_lower_high0_column +
    row_lower_high0_column - k2 * row_lower_low0_row - 2 * row_lower_low0_row >= 0) /\ (1 - prob_row_C > 0) /\ (1 -
    prob_column_C > 0) /\ ((1 - row_lower_high0_column > 0) \/ (row_lower_low0_row - 1 >= 0))) \/ ((prob_row_C -
    row_lower_low0_row >= 0) /\ (row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (1 -
    row_lower_high0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + row_lower_low0_column -
    row_lower_high0_column >= 0) /\ (2 * k2 * row_lower_high0_column + row_lower_high0_column - k2 * row_lower_low0_row
    - 2 * row_lower_low0_row >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/
    ((row_lower_high0_row - 1 >= 0))) /\ (((row_lower_point3_1_row - row_lower_low0_row >= 0) /\ (row_lower_high0_row -
    row_lower_point3_1_row >= 0)) \/ ((row_lower_high0_row - 1 >= 0)) \/ ((- (row_lower_low0_column) >= 0)) \/
    ((row_lower_high0_row - 1 >= 0))))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * k2 * row_upper_high0_column + row_upper_high0_column - k2 * row_upper_low0_row
    - 2 * row_upper_low0_row >= 0) /\ (1 - prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ ((1 - row_upper_high0_row > 0)
    \/ (row_upper_low0_column - 1 >= 0)) /\ ((1 - row_upper_high0_column > 0) \/ (row_upper_low0_row - 1 >= 0))) \/
    ((row_upper_high0_row - prob_row_C >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (1 - row_upper_high0_row >= 0)
    /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * k2 * row_upper_high0_column + row_upper_high0_column - k2 * row_upper_low0_row
    - 2 * row_upper_low0_row >= 0) /\ (((row_upper_high0_row - 1 >= 0)) \/ ((row_upper_high0_column - 1 >= 0)) \/
    ((row_upper_high0_row - 1 >= 0) /\ (row_upper_high0_column - 1 >= 0))) /\ (((row_upper_point3_1_row -
    row_upper_low0_row >= 0) /\ (row_upper_high0_row - row_upper_point3_1_row >= 0)) \/ ((row_upper_high0_row - 1 >= 0))
    \/ ((- (row_upper_low0_column) >= 0)) \/ ((row_upper_high0_row - 1 >= 0) /\ (- (row_upper_low0_column) >= 0))))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_low0_column >= 0) /\ (prob_column_C - column_upper_low0_column >= 0)
    /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta + column_upper_low0_column - column_upper_high0_column
    >= 0) /\ (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 * column_upper_low0_column -
    column_upper_low0_column >= 0) /\ (1 - prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ ((1 - column_upper_high0_row >
    0) \/ (column_upper_low0_column - 1 >= 0))) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C -
    column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_high0_row >= 0) /\
    (column_upper_low0_column >= 0) /\ (prob_column_C - column_upper_low0_column >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (k1 * column_upper_high0_row + 2 *
    column_upper_high0_row - 2 * k1 * column_upper_low0_column - column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point3_1_row row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column row_upper_point3_1_row column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column => check_refutes (point [k1; k2; epsilon; delta; prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; row_lower_point3_1_row;
  row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column; row_upper_point3_1_row;
  column_upper_low0_row; column_upper_high0_row; column_upper_low0_column; column_upper_high0_column])
  trade_off_misses_1_hypotheses trade_off_misses_1_certificate trade_off_misses_1_checked).
Qed.

(* prob(column, C) <= 400*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is
row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is
column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column] *)
Definition trade_off_misses_2_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_upper_low0_row := X 11 in
  let row_upper_high0_row := X 12 in let row_upper_low0_column := X 13 in let row_upper_high0_column := X 14 in
  let column_lower_low0_row := X 15 in let column_lower_high0_row := X 16 in let column_lower_low0_column := X 17 in
  let column_lower_high0_column := X 18 in let column_upper_low0_row := X 19 in let column_upper_high0_row := X 20 in
  let column_upper_low0_column := X 21 in let column_upper_high0_column := X 22 in
  [
  NotNegative (1 - k1);
  And [Positive (2 * k2 - 1); NotNegative (9 * k1 - 10 * k2)];
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (prob_column_C - 400 * delta);
  Or [And [Positive (k2 * prob_row_C + 2 * prob_row_C - 2 * k2 * prob_column_C - prob_column_C)]; And [Positive (1 -
  prob_row_C); Positive (1 - prob_column_C)]; And [NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta +
  row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta +
  row_lower_low0_column - row_lower_high0_column); NotNegative (2 * k2 * row_lower_high0_column + row_lower_high0_column
  - k2 * row_lower_low0_row - 2 * row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (prob_row_C - row_upper_low0_row); NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (2 * k2 * row_upper_high0_column + row_upper_high0_column - k2 * row_upper_low0_row - 2 *
  row_upper_low0_row); Positive (1 - prob_row_C); Positive (1 - prob_column_C); Or [Positive (1 -
  row_upper_high0_column); NotNegative (row_upper_low0_row - 1)]]; And [NotNegative (row_upper_high0_row - prob_row_C);
  NotNegative (prob_row_C - row_upper_low0_row); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column - prob_column_C); NotNegative
  (1 - row_upper_high0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (2 *
  k2 * row_upper_high0_column + row_upper_high0_column - k2 * row_upper_low0_row - 2 * row_upper_low0_row)]];
  Or [And [Positive (2 * k1 * prob_column_C + prob_column_C - k1 * prob_row_C - 2 * prob_row_C)]; And [NotNegative
  (prob_row_C - column_lower_low0_row); NotNegative (delta + column_lower_low0_row - column_lower_high0_row);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); NotNegative (k1 * column_lower_high0_row + 2 * column_lower_high0_row - 2 * k1 *
  column_lower_low0_column - column_lower_low0_column); Positive (1 - prob_row_C); Positive (1 - prob_column_C)]; And
  [NotNegative (prob_row_C - column_lower_low0_row); NotNegative (delta + column_lower_low0_row -
  column_lower_high0_row); NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta +
  column_lower_low0_column - column_lower_high0_column); NotNegative (k1 * column_lower_high0_row + 2 *
  column_lower_high0_row - 2 * k1 * column_lower_low0_column - column_lower_low0_column)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (column_upper_low0_row); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative
  (column_upper_low0_column); NotNegative (prob_column_C - column_upper_low0_column); NotNegative
  (column_upper_high0_column - prob_column_C); NotNegative (delta + column_upper_low0_column -
  column_upper_high0_column); NotNegative (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 *
  column_upper_low0_column - column_upper_low0_column); Positive (1 - prob_column_C); Or [Positive (1 -
  column_upper_high0_row); NotNegative (column_upper_low0_column - 1)]]; And [NotNegative (column_upper_high0_column -
  prob_column_C); NotNegative (column_upper_low0_row); NotNegative (prob_row_C - column_upper_low0_row); NotNegative (1
  - column_upper_high0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative
  (column_upper_low0_column); NotNegative (prob_column_C - column_upper_low0_column); NotNegative (1 -
  column_upper_high0_column); NotNegative (delta + column_upper_low0_column - column_upper_high0_column); NotNegative
  (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 * column_upper_low0_column -
  column_upper_low0_column); Or [And [NotNegative (column_upper_high0_row - 1)]; And [NotNegative
  (column_upper_high0_column - 1)]; And [NotNegative (column_upper_high0_row - 1)]]]]]%formulas.

Definition trade_off_misses_2_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_upper_low0_row := X 11 in
  let row_upper_high0_row := X 12 in let row_upper_low0_column := X 13 in let row_upper_high0_column := X 14 in
  let column_lower_low0_row := X 15 in let column_lower_high0_row := X 16 in let column_lower_low0_column := X 17 in
  let column_lower_high0_column := X 18 in let column_upper_low0_row := X 19 in let column_upper_high0_row := X 20 in
  let column_upper_low0_column := X 21 in let column_upper_high0_column := X 22 in
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x190 [14];
  Times 0x1 [6];
  Times 0x1 [20]] []);
  Unpack 19 (
  Case 29 [
  Case 8 [
  Unpack 31 (
  Leaf [Times 0x1cb92e6 [11; 17];
  Times 0x1bada [11; 6];
  Times 0xe6a6e0 [11; 22];
  Times 0x1cd4dc0 [11; 25];
  Times 0x1cd4dc0 [11; 26];
  Times 0x5bea2e [12; 17];
  Times 0x5892 [12; 6];
  Times 0x2e2160 [12; 22];
  Times 0x5c42c0 [12; 25];
  Times 0x5c42c0 [12; 26];
  Times 0x19f2c60 [27];
  Times 0x424ffa0 [22];
  Times 0x4d7fc [6];
  Times 0x36c7a20 [25];
  Times 0x36c7a20 [26];
  Times 0x367a224 [17; 28];
  Times 0xf25021 [11; 11; 17; 17];
  Times 0x1d2fe [11; 11; 17; 6];
  Times 0xf339a0 [11; 11; 17; 22];
  Times 0x1e67340 [11; 11; 17; 25];
  Times 0x1e67340 [11; 11; 17; 26];
  Times 0x60ecda [11; 12; 17; 17];
  Times 0xbacc [11; 12; 17; 6];
  Times 0x614a40 [11; 12; 17; 22];
  Times 0xc29480 [11; 12; 17; 25];
  Times 0xc29480 [11; 12; 17; 26];
  Times 0x1b5ce20 [11; 17; 27];
  Times 0x45ed5e0 [11; 17; 22];
  Times 0x51b94 [11; 17; 6];
  Times 0xe1 [11; 11; 6; 6];
  Times 0xea60 [11; 11; 6; 22];
  Times 0x1d4c0 [11; 11; 6; 25];
  Times 0x1d4c0 [11; 11; 6; 26];
  Times 0x5a [11; 12; 6; 6];
  Times 0x5dc0 [11; 12; 6; 22];
  Times 0xbb80 [11; 12; 6; 25];
  Times 0xbb80 [11; 12; 6; 26];
  Times 0x1a5e0 [11; 6; 27];
  Times 0x6c660 [11; 6; 22];
  Times 0x4ec [11; 6; 6];
  Times 0x3d0900 [11; 11; 22; 22];
  Times 0xf42400 [11; 11; 22; 25];
  Times 0xf42400 [11; 11; 22; 26];
  Times 0x186a00 [11; 12; 22; 22];
  Times 0x61a800 [11; 12; 22; 25];
  Times 0x61a800 [11; 12; 22; 26];
  Times 0xdbba00 [11; 22; 27];
  Times 0x2318600 [11; 22; 22];
  Times 0xf42400 [11; 11; 25; 25];
  Times 0x1e84800 [11; 11; 25; 26];
  Times 0x61a800 [11; 12; 25; 25];
  Times 0xc35000 [11; 12; 25; 26];
  Times 0x1b77400 [11; 25; 27];
  Times 0x632ea00 [11; 22; 25];
  Times 0x89b20 [11; 6; 25];
  Times 0xf42400 [11; 11; 26; 26];
  Times 0x61a800 [11; 12; 26; 26];
  Times 0x1b77400 [11; 26; 27];
  Times 0x632ea00 [11; 22; 26];
  Times 0x89b20 [11; 6; 26];
  Times 0x9b149 [12; 12; 17; 17];
  Times 0x12ae [12; 12; 17; 6];
  Times 0x9baa0 [12; 12; 17; 22];
  Times 0x137540 [12; 12; 17; 25];
  Times 0x137540 [12; 12; 17; 26];
  Times 0x578fa0 [12; 17; 27];
  Times 0xdfc460 [12; 17; 22];
  Times 0x10584 [12; 17; 6];
  Times 0x9 [12; 12; 6; 6];
  Times 0x960 [12; 12; 6; 22];
  Times 0x12c0 [12; 12; 6; 25];
  Times 0x12c0 [12; 12; 6; 26];
  Times 0x5460 [12; 6; 27];
  Times 0x15ae0 [12; 6; 22];
  Times 0xfc [12; 6; 6];
  Times 0x27100 [12; 12; 22; 22];
  Times 0x9c400 [12; 12; 22; 25];
  Times 0x9c400 [12; 12; 22; 26];
  Times 0x2bf200 [12; 22; 27];
  Times 0x704e00 [12; 22; 22];
  Times 0x9c400 [12; 12; 25; 25];
  Times 0x138800 [12; 12; 25; 26];
  Times 0x57e400 [12; 25; 27];
  Times 0x13d6200 [12; 22; 25];
  Times 0x1b8a0 [12; 6; 25];
  Times 0x9c400 [12; 12; 26; 26];
  Times 0x57e400 [12; 26; 27];
  Times 0x13d6200 [12; 22; 26];
  Times 0x1b8a0 [12; 6; 26];
  Times 0xc5c100 [27; 27];
  Times 0x3f2be00 [22; 27];
  Times 0x49d40 [6; 27];
  Times 0x50b8100 [22; 22];
  Times 0xbcac0 [6; 22];
  Times 0x6e4 [6; 6];
  Times 0x39c4160 [11; 17; 25];
  Times 0x39c4160 [11; 17; 26];
  Times 0x39fbc00 [11; 25; 25];
  Times 0x73f7800 [11; 25; 26];
  Times 0x39fbc00 [11; 26; 26];
  Times 0xb8d9e0 [12; 17; 25];
  Times 0xb8d9e0 [12; 17; 26];
  Times 0xb98c00 [12; 25; 25];
  Times 0x1731800 [12; 25; 26];
  Times 0xb98c00 [12; 26; 26];
  Times 0x342f600 [25; 27];
  Times 0x342f600 [26; 27];
  Times 0x855ca00 [22; 25];
  Times 0x855ca00 [22; 26];
  Times 0x9bdc0 [6; 25];
  Times 0x9bdc0 [6; 26];
  Times 0x3715900 [25; 25];
  Times 0x6e2b200 [25; 26];
  Times 0x3715900 [26; 26];
  Square 0x708 [20] (15116 * prob_column_C + 7558 * k1 * prob_column_C - 7200 * column_upper_low0_row - 7200 * k1 * column_upper_low0_row - 1800 * k1^2 * column_upper_low0_row - 7557 - 3779 * k1);
  Square 0x708 [21] (15116 * prob_column_C + 7558 * k1 * prob_column_C - 7200 * column_upper_low0_row - 7200 * k1 * column_upper_low0_row - 1800 * k1^2 * column_upper_low0_row - 7559 - 3779 * k1);
  Square 0x1c2 [16] (217670400 * prob_column_C * column_upper_low0_row + 326505600 * k1 * prob_column_C * column_upper_low0_row + 163252800 * k1^2 * prob_column_C * column_upper_low0_row + 27208800 * k1^3 * prob_column_C * column_upper_low0_row + 228523688 * prob_column_C + 228508572 * k1 * prob_column_C + 57123364 * k1^2 * prob_column_C - 51840000 * column_upper_low0_row^2 - 103680000 * k1 * column_upper_low0_row^2 - 77760000 * k1^2 * column_upper_low0_row^2 - 108849600 * column_upper_low0_row - 163267200 * k1 * column_upper_low0_row - 25920000 * k1^3 * column_upper_low0_row^2 - 81630000 * k1^2 * column_upper_low0_row - 3240000 * k1^4 * column_upper_low0_row^2 - 13604400 * k1^3 * column_upper_low0_row - 57138480 - 57130922 * k1 - 14280841 * k1^2 - 228493456 * prob_column_C^2 - 228493456 * k1 * prob_column_C^2 - 57123364 * k1^2 * prob_column_C^2);
  Square 0x1c2 [32] (217670400 * prob_column_C * column_upper_low0_row + 326505600 * k1 * prob_column_C * column_upper_low0_row + 163252800 * k1^2 * prob_column_C * column_upper_low0_row + 27208800 * k1^3 * prob_column_C * column_upper_low0_row + 228523688 * prob_column_C + 228508572 * k1 * prob_column_C + 57123364 * k1^2 * prob_column_C - 51840000 * column_upper_low0_row^2 - 103680000 * k1 * column_upper_low0_row^2 - 77760000 * k1^2 * column_upper_low0_row^2 - 108849600 * column_upper_low0_row - 163267200 * k1 * column_upper_low0_row - 25920000 * k1^3 * column_upper_low0_row^2 - 81630000 * k1^2 * column_upper_low0_row - 3240000 * k1^4 * column_upper_low0_row^2 - 13604400 * k1^3 * column_upper_low0_row - 57138482 - 57130922 * k1 - 14280841 * k1^2 - 228493456 * prob_column_C^2 - 228493456 * k1 * prob_column_C^2 - 57123364 * k1^2 * prob_column_C^2)] []);
  Unpack 31 (
  Leaf [Times 0xe4 [6];
  Times 0x9600 [0; 14];
  Times 0x2af [0; 17];
  Times 0x537f0 [11; 14];
  Times 0x393 [11; 6];
  Times 0x477 [12; 17];
  Times 0x2580 [0; 11; 14];
  Times 0x9470 [0; 33; 23];
  Times 0x7530 [11; 33; 23];
  Times 0x1770 [12; 33; 23];
  Times 0x1f40 [33; 27];
  Times 0xb3b0 [0; 33; 30];
  Times 0x7530 [11; 33; 30];
  Times 0x1770 [12; 33; 30];
  Times 0x1db0 [0; 11; 33; 23];
  Times 0x1770 [11; 11; 33; 23];
  Times 0x4b0 [11; 12; 33; 23];
  Times 0x640 [11; 33; 27];
  Times 0x23f0 [0; 11; 33; 30];
  Times 0x1770 [11; 11; 33; 30];
  Times 0x4b0 [11; 12; 33; 30];
  Times 0x9470 [0; 34; 23];
  Times 0x7530 [11; 34; 23];
  Times 0x1770 [12; 34; 23];
  Times 0x1f40 [34; 27];
  Times 0xb3b0 [0; 34; 30];
  Times 0x7530 [11; 34; 30];
  Times 0x1770 [12; 34; 30];
  Times 0x1db0 [0; 11; 34; 23];
  Times 0x1770 [11; 11; 34; 23];
  Times 0x4b0 [11; 12; 34; 23];
  Times 0x640 [11; 34; 27];
  Times 0x23f0 [0; 11; 34; 30];
  Times 0x1770 [11; 11; 34; 30];
  Times 0x4b0 [11; 12; 34; 30];
  Times 0x3b60 [0; 37; 23];
  Times 0x2ee0 [11; 37; 23];
  Times 0x960 [12; 37; 23];
  Times 0xc80 [37; 27];
  Times 0x47e0 [0; 37; 30];
  Times 0x2ee0 [11; 37; 30];
  Times 0x960 [12; 37; 30];
  Times 0x76c0 [0; 36; 23];
  Times 0x5dc0 [11; 36; 23];
  Times 0x12c0 [12; 36; 23];
  Times 0x1900 [36; 27];
  Times 0x8fc0 [0; 36; 30];
  Times 0x5dc0 [11; 36; 30];
  Times 0x12c0 [12; 36; 30];
  Times 0x76c0 [0; 35; 23];
  Times 0x5dc0 [11; 35; 23];
  Times 0x12c0 [12; 35; 23];
  Times 0x1900 [35; 27];
  Times 0x8fc0 [0; 35; 30];
  Times 0x5dc0 [11; 35; 30];
  Times 0x12c0 [12; 35; 30];
  Times 0x3b60 [0; 11; 36; 23];
  Times 0x2ee0 [11; 11; 36; 23];
  Times 0x960 [11; 12; 36; 23];
  Times 0xc80 [11; 36; 27];
  Times 0x47e0 [0; 11; 36; 30];
  Times 0x2ee0 [11; 11; 36; 30];
  Times 0x960 [11; 12; 36; 30];
  Times 0x3b60 [0; 11; 35; 23];
  Times 0x2ee0 [11; 11; 35; 23];
  Times 0x960 [11; 12; 35; 23];
  Times 0xc80 [11; 35; 27];
  Times 0x47e0 [0; 11; 35; 30];
  Times 0x2ee0 [11; 11; 35; 30];
  Times 0x960 [11; 12; 35; 30];
  Times 0x9470 [0; 25];
  Times 0x9470 [0; 26];
  Times 0x7530 [11; 25];
  Times 0x7530 [11; 26];
  Times 0x1770 [12; 25];
  Times 0x1770 [12; 26];
  Times 0x1f40 [27];
  Times 0xb3b0 [0; 22];
  Times 0xb3b0 [0; 21];
  Times 0x7530 [11; 22];
  Times 0x7530 [11; 21];
  Times 0x1770 [12; 22];
  Times 0x1770 [12; 21];
  Times 0x1db0 [0; 11; 25];
  Times 0x1db0 [0; 11; 26];
  Times 0x1770 [11; 11; 25];
  Times 0x1770 [11; 11; 26];
  Times 0x4b0 [11; 12; 25];
  Times 0x4b0 [11; 12; 26];
  Times 0x640 [11; 27];
  Times 0x23f0 [0; 11; 22];
  Times 0x23f0 [0; 11; 21];
  Times 0x1770 [11; 11; 22];
  Times 0x1770 [11; 11; 21];
  Times 0x4b0 [11; 12; 22];
  Times 0x4b0 [11; 12; 21]] []);
  Unpack 31 (
  Leaf [Times 0xe4 [6];
  Times 0x9600 [0; 14];
  Times 0x2af [0; 17];
  Times 0x537f0 [11; 14];
  Times 0x393 [11; 6];
  Times 0x477 [12; 17];
  Times 0x2580 [0; 11; 14];
  Times 0x9470 [0; 32; 23];
  Times 0x7530 [11; 32; 23];
  Times 0x1770 [12; 32; 23];
  Times 0x1f40 [32; 27];
  Times 0xb3b0 [0; 32; 30];
  Times 0x7530 [11; 32; 30];
  Times 0x1770 [12; 32; 30];
  Times 0x1db0 [0; 11; 32; 23];
  Times 0x1770 [11; 11; 32; 23];
  Times 0x4b0 [11; 12; 32; 23];
  Times 0x640 [11; 32; 27];
  Times 0x23f0 [0; 11; 32; 30];
  Times 0x1770 [11; 11; 32; 30];
  Times 0x4b0 [11; 12; 32; 30];
  Times 0x9470 [0; 34; 23];
  Times 0x7530 [11; 34; 23];
  Times 0x1770 [12; 34; 23];
  Times 0x1f40 [34; 27];
  Times 0xb3b0 [0; 34; 30];
  Times 0x7530 [11; 34; 30];
  Times 0x1770 [12; 34; 30];
  Times 0x1db0 [0; 11; 34; 23];
  Times 0x1770 [11; 11; 34; 23];
  Times 0x4b0 [11; 12; 34; 23];
  Times 0x640 [11; 34; 27];
  Times 0x23f0 [0; 11; 34; 30];
  Times 0x1770 [11; 11; 34; 30];
  Times 0x4b0 [11; 12; 34; 30];
  Times 0x3b60 [0; 39; 23];
  Times 0x2ee0 [11; 39; 23];
  Times 0x960 [12; 39; 23];
  Times 0xc80 [39; 27];
  Times 0x47e0 [0; 39; 30];
  Times 0x2ee0 [11; 39; 30];
  Times 0x960 [12; 39; 30];
  Times 0x76c0 [0; 38; 23];
  Times 0x5dc0 [11; 38; 23];
  Times 0x12c0 [12; 38; 23];
  Times 0x1900 [38; 27];
  Times 0x8fc0 [0; 38; 30];
  Times 0x5dc0 [11; 38; 30];
  Times 0x12c0 [12; 38; 30];
  Times 0x76c0 [0; 35; 23];
  Times 0x5dc0 [11; 35; 23];
  Times 0x12c0 [12; 35; 23];
  Times 0x1900 [35; 27];
  Times 0x8fc0 [0; 35; 30];
  Times 0x5dc0 [11; 35; 30];
  Times 0x12c0 [12; 35; 30];
  Times 0x3b60 [0; 11; 38; 23];
  Times 0x2ee0 [11; 11; 38; 23];
  Times 0x960 [11; 12; 38; 23];
  Times 0xc80 [11; 38; 27];
  Times 0x47e0 [0; 11; 38; 30];
  Times 0x2ee0 [11; 11; 38; 30];
  Times 0x960 [11; 12; 38; 30];
  Times 0x3b60 [0; 11; 35; 23];
  Times 0x2ee0 [11; 11; 35; 23];
  Times 0x960 [11; 12; 35; 23];
  Times 0xc80 [11; 35; 27];
  Times 0x47e0 [0; 11; 35; 30];
  Times 0x2ee0 [11; 11; 35; 30];
  Times 0x960 [11; 12; 35; 30];
  Times 0x9470 [0; 25];
  Times 0x9470 [0; 26];
  Times 0x7530 [11; 25];
  Times 0x7530 [11; 26];
  Times 0x1770 [12; 25];
  Times 0x1770 [12; 26];
  Times 0x1f40 [27];
  Times 0xb3b0 [0; 22];
  Times 0xb3b0 [0; 21];
  Times 0x7530 [11; 22];
  Times 0x7530 [11; 21];
  Times 0x1770 [12; 22];
  Times 0x1770 [12; 21];
  Times 0x1db0 [0; 11; 25];
  Times 0x1db0 [0; 11; 26];
  Times 0x1770 [11; 11; 25];
  Times 0x1770 [11; 11; 26];
  Times 0x4b0 [11; 12; 25];
  Times 0x4b0 [11; 12; 26];
  Times 0x640 [11; 27];
  Times 0x23f0 [0; 11; 22];
  Times 0x23f0 [0; 11; 21];
  Times 0x1770 [11; 11; 22];
  Times 0x1770 [11; 11; 21];
  Times 0x4b0 [11; 12; 22];
  Times 0x4b0 [11; 12; 21]] [])];
  Leaf [Times 0x1 [28];
  Times 0x1 [30];
  Times 0x1 [24]] []]);
  Unpack 19 (
  Case 7 [
  Unpack 31 (
  Case 8 [
  Unpack 33 (
  Case 30 [
  Unpack 35 (
  Leaf [Times 0x1 [13];
  Times 0x3e7 [14];
  Times 0xa [15];
  Times 0x1 [24];
  Times 0x1 [36];
  Times 0x1 [22];
  Times 0x1 [34]] []);
  Unpack 35 (
  Leaf [Times 0x7335ea [];
  Times 0x73d9d0 [28];
  Times 0xa3e6 [6];
  Times 0xa3e6 [18];
  Times 0x1e7cb0 [11; 24];
  Times 0x3cf190 [11; 25];
  Times 0x7d0 [11; 28];
  Times 0x4e20 [11; 15];
  Times 0x7d0 [11; 13];
  Times 0x618f0 [12; 24];
  Times 0xc3050 [12; 25];
  Times 0x190 [12; 28];
  Times 0xfa0 [12; 15];
  Times 0x190 [12; 13];
  Times 0x36e070 [29];
  Times 0x8c3d90 [24];
  Square 0x64 [36] (18977 + 9 * k1);
  Square 0x64 [27] (18975 + 9 * k1);
  Square 0xdb81c [21] (- (1) - k1);
  Square 0xdb81c [22] (- (3) - k1);
  Square 0x36e07 [16] (- (8) - 6 * k1 - k1^2);
  Square 0x36e07 [34] (- (10) - 6 * k1 - k1^2)] []);
  Unpack 35 (
  Leaf [Times 0x1 [13];
  Times 0x3e7 [14];
  Times 0xa [15];
  Times 0x1 [24];
  Times 0x1 [36];
  Times 0x1 [22];
  Times 0x1 [34]] [])]);
  Unpack 33 (
  Case 42 [
  Case 30 [
  Unpack 44 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [41];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [24];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 24];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0xab [0; 41; 25];
  Times 0x87 [11; 41; 25];
  Times 0x1b [12; 41; 25];
  Times 0x24 [41; 29];
  Times 0x4e20 [35];
  Times 0xfa0 [11; 35];
  Times 0x4e20 [36];
  Times 0xfa0 [11; 36];
  Times 0x1f40 [39];
  Times 0x3e80 [43];
  Times 0x1f40 [11; 43];
  Square 0x1 [45] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [23] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] []);
  Unpack 44 (
  Leaf [Times 0x156346e69 [41];
  Times 0x1843d3076 [15];
  Times 0x26d2eb3f [13];
  Times 0x35a198fe28 [24];
  Times 0x35a198fe28 [22];
  Times 0x106be13cc [11; 11];
  Times 0x1c94e500 [11; 6];
  Times 0xeec68e70 [11; 23];
  Times 0x348c6a5c [11; 12];
  Times 0x1d8efbd3c [0; 11];
  Times 0xab9eb6608 [11; 24];
  Times 0xab9eb6608 [11; 22];
  Times 0x79d17fdb9de80 [14; 14];
  Times 0x4df6b83aa28 [14; 6];
  Times 0xc7965281a [15; 17];
  Times 0x13f56ea69 [13; 17];
  Times 0x25bd9b568 [12; 28];
  Times 0x5b76100 [12; 26];
  Times 0x33726900 [0; 28];
  Times 0x33726900 [0; 26];
  Times 0x35a198fe28 [35];
  Times 0xab9eb6608 [11; 35];
  Times 0x35a198fe28 [36];
  Times 0xab9eb6608 [11; 36];
  Times 0x1573d6cc10 [39];
  Times 0x2ae7ad9820 [43];
  Times 0x1573d6cc10 [11; 43];
  Times 0x2c4dd76dc8 [28];
  Times 0x175163e8f0 [11; 28];
  Times 0x254f06418 [12; 24];
  Times 0x253be73c8 [12; 25];
  Times 0xbf36320 [12; 15];
  Times 0x131f050 [12; 13];
  Times 0x254f06418 [12; 22];
  Times 0x254f06418 [12; 40];
  Times 0x14fc7384d8 [29];
  Square 0xfa [45] (90315225 * k1 + 98990210 * k2 + 90997912);
  Square 0xfa [27] (90315225 * k1 + 98990210 * k2 + 90997910)] []);
  Unpack 44 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [41];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [24];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 24];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0xab [0; 41; 25];
  Times 0x87 [11; 41; 25];
  Times 0x1b [12; 41; 25];
  Times 0x24 [41; 29];
  Times 0x4e20 [35];
  Times 0xfa0 [11; 35];
  Times 0x4e20 [36];
  Times 0xfa0 [11; 36];
  Times 0x1f40 [39];
  Times 0x3e80 [43];
  Times 0x1f40 [11; 43];
  Square 0x1 [45] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [23] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] [])];
  Leaf [Times 0x1 [40];
  Times 0x1 [43];
  Times 0x1 [34]] []]);
  Unpack 33 (
  Case 9 [
  Unpack 42 (
  Leaf [Times 0xe97 [0; 16];
  Times 0x11dc [12; 17];
  Times 0x2eb [0; 11; 16];
  Times 0x108 [0; 11; 17];
  Times 0x2c2a [0; 32];
  Times 0x37aa0 [11; 43];
  Times 0x17700 [34];
  Times 0x17700 [36];
  Times 0x4b00 [11; 34];
  Times 0x4b00 [11; 36];
  Times 0x9600 [41];
  Times 0x12c00 [40];
  Times 0x12c00 [37];
  Times 0x9600 [11; 40];
  Times 0x9600 [11; 37];
  Times 0x1b0 [6];
  Times 0x2e8 [11; 6];
  Times 0x251c0 [0; 20];
  Times 0x251c0 [0; 28];
  Times 0x1d4c0 [11; 20];
  Times 0x1d4c0 [11; 28];
  Times 0x5dc0 [12; 20];
  Times 0x5dc0 [12; 28];
  Times 0x7d00 [29];
  Times 0x2cec0 [0; 24];
  Times 0x2cec0 [0; 22];
  Times 0x1d4c0 [11; 24];
  Times 0x1d4c0 [11; 22];
  Times 0x5dc0 [12; 24];
  Times 0x5dc0 [12; 22];
  Times 0x348 [0; 6];
  Times 0x78 [12; 6];
  Times 0x10fd38 [0; 11; 20];
  Times 0x10fd38 [0; 11; 28];
  Times 0xd6998 [11; 11; 20];
  Times 0xd6998 [11; 11; 28];
  Times 0x2aeb8 [11; 12; 20];
  Times 0x2aeb8 [11; 12; 28];
  Times 0x393a0 [11; 29];
  Times 0x1490d8 [0; 11; 24];
  Times 0x1490d8 [0; 11; 22];
  Times 0xd6998 [11; 11; 24];
  Times 0xd6998 [11; 11; 22];
  Times 0x2aeb8 [11; 12; 24];
  Times 0x2aeb8 [11; 12; 22];
  Times 0x1809 [0; 11; 6];
  Times 0x112b [11; 11; 6];
  Times 0x36f [11; 12; 6]] []);
  Unpack 42 (
  Case 30 [
  Unpack 50 (
  Leaf [Times 0x28a1c [0];
  Times 0x960 [12];
  Times 0x3a94 [49];
  Times 0x23f0 [15];
  Times 0x398 [13];
  Times 0x1cc [11; 6];
  Times 0x19640 [11; 39];
  Times 0x3edc [12; 17];
  Times 0x3e80 [12; 38];
  Times 0x197fb5c00 [14; 14];
  Times 0x1051bc0 [14; 6];
  Times 0x29c70 [15; 17];
  Times 0x42d8 [13; 17];
  Times 0xf5d [0; 49; 25];
  Times 0xc21 [11; 49; 25];
  Times 0x26d [12; 49; 25];
  Times 0x33c [49; 29];
  Times 0xa6fe0 [0; 39; 25];
  Times 0x83d60 [11; 39; 25];
  Times 0x1a5e0 [12; 39; 25];
  Times 0x23280 [39; 29];
  Times 0x704e0 [24];
  Times 0x704e0 [22];
  Times 0x16760 [11; 24];
  Times 0x16760 [11; 22];
  Times 0x704e0 [34];
  Times 0x16760 [11; 34];
  Times 0x704e0 [36];
  Times 0x16760 [11; 36];
  Times 0x2cec0 [41];
  Square 0x1 [51] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [23] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] []);
  Unpack 50 (
  Leaf [Times 0x969b28 [15];
  Times 0xf0f84 [13];
  Times 0x143b14b4 [24];
  Times 0x143b14b4 [22];
  Times 0x3dbc7e [0; 11];
  Times 0xc58e6 [0; 12];
  Times 0x2f4981b4600 [14; 14];
  Times 0x1e4386360 [14; 6];
  Times 0x54904080 [11; 14];
  Times 0x10e9a680 [12; 14];
  Times 0x4d79a98 [15; 17];
  Times 0x7bf5dc [13; 17];
  Times 0x413e08 [11; 6];
  Times 0xd0c68 [12; 6];
  Times 0x5cae40 [11; 23];
  Times 0x128940 [12; 23];
  Times 0x224c46 [11; 11];
  Times 0xdb81c [11; 12];
  Times 0x15f36 [12; 12];
  Times 0x40934dc [11; 24];
  Times 0x40934dc [11; 22];
  Times 0xcea42c [12; 24];
  Times 0xcea42c [12; 22];
  Times 0x259a55c9 [0; 28];
  Times 0x1dafbcfd [11; 28];
  Times 0x6c55399 [12; 28];
  Times 0x7ea98cc [29];
  Times 0x116e92f [0; 45];
  Times 0x116e92f [0; 46];
  Times 0xdc315b [11; 45];
  Times 0xdc315b [11; 46];
  Times 0x2c09df [12; 45];
  Times 0x2c09df [12; 46];
  Times 0x3ab7d4 [47];
  Times 0x151a103 [0; 44];
  Times 0x151a103 [0; 43];
  Times 0xdc315b [11; 44];
  Times 0xdc315b [11; 43];
  Times 0x2c09df [12; 44];
  Times 0x2c09df [12; 43];
  Times 0x14d12360 [34];
  Times 0x14d12360 [36];
  Times 0x429d3e0 [11; 34];
  Times 0x429d3e0 [11; 36];
  Times 0x853a7c0 [41];
  Times 0x36a0 [12; 13];
  Times 0x22240 [12; 15];
  Times 0xd56100 [12; 26];
  Times 0xd52a60 [12; 34];
  Times 0xd52a60 [12; 36];
  Times 0x1aa54c0 [12; 38];
  Times 0xd52a60 [12; 35];
  Times 0xd52a60 [12; 48];
  Times 0xd4f3c0 [12; 17];
  Times 0x257872e0 [0; 39];
  Times 0x1d24cb20 [11; 39];
  Times 0x5d428a0 [12; 39];
  Square 0x4 [51] (48935763 * k1 + 16601882 - 17480000 * k2);
  Square 0x4 [27] (48935763 * k1 + 16601881 - 17480000 * k2)] []);
  Unpack 50 (
  Leaf [Times 0x28a1c [0];
  Times 0x960 [12];
  Times 0x3a94 [49];
  Times 0x23f0 [15];
  Times 0x398 [13];
  Times 0x1cc [11; 6];
  Times 0x19640 [11; 39];
  Times 0x3edc [12; 17];
  Times 0x3e80 [12; 38];
  Times 0x197fb5c00 [14; 14];
  Times 0x1051bc0 [14; 6];
  Times 0x29c70 [15; 17];
  Times 0x42d8 [13; 17];
  Times 0xf5d [0; 49; 25];
  Times 0xc21 [11; 49; 25];
  Times 0x26d [12; 49; 25];
  Times 0x33c [49; 29];
  Times 0xa6fe0 [0; 39; 25];
  Times 0x83d60 [11; 39; 25];
  Times 0x1a5e0 [12; 39; 25];
  Times 0x23280 [39; 29];
  Times 0x704e0 [24];
  Times 0x704e0 [22];
  Times 0x16760 [11; 24];
  Times 0x16760 [11; 22];
  Times 0x704e0 [34];
  Times 0x16760 [11; 34];
  Times 0x704e0 [36];
  Times 0x16760 [11; 36];
  Times 0x2cec0 [41];
  Square 0x1 [51] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [23] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] [])]);
  Unpack 42 (
  Leaf [Times 0x174f3f [0; 16];
  Times 0x1c887c [12; 17];
  Times 0x44bb3 [0; 11; 16];
  Times 0x18e58 [0; 11; 17];
  Times 0x8ca0 [11; 12; 16];
  Times 0x468f1a [0; 32];
  Times 0x5be5640 [11; 32];
  Times 0x2571f00 [34];
  Times 0x2571f00 [36];
  Times 0xec5ef00 [11; 34];
  Times 0xec5ef00 [11; 36];
  Times 0xefa600 [41];
  Times 0x1df4c00 [40];
  Times 0x1df4c00 [37];
  Times 0xc615600 [11; 40];
  Times 0xc615600 [11; 37];
  Times 0x2b230 [6];
  Times 0x151f68 [11; 6];
  Times 0x2dc6c00 [11; 11; 34];
  Times 0x2dc6c00 [11; 11; 36];
  Times 0x5b8d800 [11; 41];
  Times 0x5b8d800 [11; 11; 40];
  Times 0x5b8d800 [11; 11; 37];
  Times 0x6247b [11; 11; 6];
  Times 0x3b49bc0 [0; 45];
  Times 0x3b49bc0 [0; 46];
  Times 0x2ece6c0 [11; 45];
  Times 0x2ece6c0 [11; 46];
  Times 0x95c7c0 [12; 45];
  Times 0x95c7c0 [12; 46];
  Times 0xc7b500 [47];
  Times 0x47c50c0 [0; 44];
  Times 0x47c50c0 [0; 43];
  Times 0x2ece6c0 [11; 44];
  Times 0x2ece6c0 [11; 43];
  Times 0x95c7c0 [12; 44];
  Times 0x95c7c0 [12; 43];
  Times 0x53e08 [0; 6];
  Times 0xbfb8 [12; 6];
  Times 0xa47fb8 [0; 11; 45];
  Times 0xa47fb8 [0; 11; 46];
  Times 0x81de18 [11; 11; 45];
  Times 0x81de18 [11; 11; 46];
  Times 0x19f938 [11; 12; 45];
  Times 0x19f938 [11; 12; 46];
  Times 0x22a1a0 [11; 47];
  Times 0xc72158 [0; 11; 44];
  Times 0xc72158 [0; 11; 43];
  Times 0x81de18 [11; 11; 44];
  Times 0x81de18 [11; 11; 43];
  Times 0x19f938 [11; 12; 44];
  Times 0x19f938 [11; 12; 43];
  Times 0xe8b9 [0; 11; 6];
  Times 0x213f [11; 12; 6]] [])])]);
  Unpack 31 (
  Case 8 [
  Unpack 34 (
  Leaf [Times 0x1cb92e6 [11; 17];
  Times 0x1bada [11; 6];
  Times 0xe6a6e0 [11; 24];
  Times 0x1cd4dc0 [11; 20];
  Times 0x1cd4dc0 [11; 28];
  Times 0x5bea2e [12; 17];
  Times 0x5892 [12; 6];
  Times 0x2e2160 [12; 24];
  Times 0x5c42c0 [12; 20];
  Times 0x5c42c0 [12; 28];
  Times 0x19f2c60 [29];
  Times 0x424ffa0 [24];
  Times 0x4d7fc [6];
  Times 0x36c7a20 [20];
  Times 0x36c7a20 [28];
  Times 0x367a224 [17; 33];
  Times 0xf25021 [11; 11; 17; 17];
  Times 0x1d2fe [11; 11; 17; 6];
  Times 0xf339a0 [11; 11; 17; 24];
  Times 0x1e67340 [11; 11; 17; 20];
  Times 0x1e67340 [11; 11; 17; 28];
  Times 0x60ecda [11; 12; 17; 17];
  Times 0xbacc [11; 12; 17; 6];
  Times 0x614a40 [11; 12; 17; 24];
  Times 0xc29480 [11; 12; 17; 20];
  Times 0xc29480 [11; 12; 17; 28];
  Times 0x1b5ce20 [11; 17; 29];
  Times 0x45ed5e0 [11; 17; 24];
  Times 0x51b94 [11; 17; 6];
  Times 0xe1 [11; 11; 6; 6];
  Times 0xea60 [11; 11; 6; 24];
  Times 0x1d4c0 [11; 11; 6; 20];
  Times 0x1d4c0 [11; 11; 6; 28];
  Times 0x5a [11; 12; 6; 6];
  Times 0x5dc0 [11; 12; 6; 24];
  Times 0xbb80 [11; 12; 6; 20];
  Times 0xbb80 [11; 12; 6; 28];
  Times 0x1a5e0 [11; 6; 29];
  Times 0x6c660 [11; 6; 24];
  Times 0x4ec [11; 6; 6];
  Times 0x3d0900 [11; 11; 24; 24];
  Times 0xf42400 [11; 11; 24; 20];
  Times 0xf42400 [11; 11; 24; 28];
  Times 0x186a00 [11; 12; 24; 24];
  Times 0x61a800 [11; 12; 24; 20];
  Times 0x61a800 [11; 12; 24; 28];
  Times 0xdbba00 [11; 24; 29];
  Times 0x2318600 [11; 24; 24];
  Times 0xf42400 [11; 11; 20; 20];
  Times 0x1e84800 [11; 11; 20; 28];
  Times 0x61a800 [11; 12; 20; 20];
  Times 0xc35000 [11; 12; 20; 28];
  Times 0x1b77400 [11; 20; 29];
  Times 0x632ea00 [11; 24; 20];
  Times 0x89b20 [11; 6; 20];
  Times 0xf42400 [11; 11; 28; 28];
  Times 0x61a800 [11; 12; 28; 28];
  Times 0x1b77400 [11; 28; 29];
  Times 0x632ea00 [11; 24; 28];
  Times 0x89b20 [11; 6; 28];
  Times 0x9b149 [12; 12; 17; 17];
  Times 0x12ae [12; 12; 17; 6];
  Times 0x9baa0 [12; 12; 17; 24];
  Times 0x137540 [12; 12; 17; 20];
  Times 0x137540 [12; 12; 17; 28];
  Times 0x578fa0 [12; 17; 29];
  Times 0xdfc460 [12; 17; 24];
  Times 0x10584 [12; 17; 6];
  Times 0x9 [12; 12; 6; 6];
  Times 0x960 [12; 12; 6; 24];
  Times 0x12c0 [12; 12; 6; 20];
  Times 0x12c0 [12; 12; 6; 28];
  Times 0x5460 [12; 6; 29];
  Times 0x15ae0 [12; 6; 24];
  Times 0xfc [12; 6; 6];
  Times 0x27100 [12; 12; 24; 24];
  Times 0x9c400 [12; 12; 24; 20];
  Times 0x9c400 [12; 12; 24; 28];
  Times 0x2bf200 [12; 24; 29];
  Times 0x704e00 [12; 24; 24];
  Times 0x9c400 [12; 12; 20; 20];
  Times 0x138800 [12; 12; 20; 28];
  Times 0x57e400 [12; 20; 29];
  Times 0x13d6200 [12; 24; 20];
  Times 0x1b8a0 [12; 6; 20];
  Times 0x9c400 [12; 12; 28; 28];
  Times 0x57e400 [12; 28; 29];
  Times 0x13d6200 [12; 24; 28];
  Times 0x1b8a0 [12; 6; 28];
  Times 0xc5c100 [29; 29];
  Times 0x3f2be00 [24; 29];
  Times 0x49d40 [6; 29];
  Times 0x50b8100 [24; 24];
  Times 0xbcac0 [6; 24];
  Times 0x6e4 [6; 6];
  Times 0x39c4160 [11; 17; 20];
  Times 0x39c4160 [11; 17; 28];
  Times 0x39fbc00 [11; 20; 20];
  Times 0x73f7800 [11; 20; 28];
  Times 0x39fbc00 [11; 28; 28];
  Times 0xb8d9e0 [12; 17; 20];
  Times 0xb8d9e0 [12; 17; 28];
  Times 0xb98c00 [12; 20; 20];
  Times 0x1731800 [12; 20; 28];
  Times 0xb98c00 [12; 28; 28];
  Times 0x342f600 [20; 29];
  Times 0x342f600 [28; 29];
  Times 0x855ca00 [24; 20];
  Times 0x855ca00 [24; 28];
  Times 0x9bdc0 [6; 20];
  Times 0x9bdc0 [6; 28];
  Times 0x3715900 [20; 20];
  Times 0x6e2b200 [20; 28];
  Times 0x3715900 [28; 28];
  Square 0x708 [21] (15116 * prob_column_C + 7558 * k1 * prob_column_C - 7200 * column_upper_low0_row - 7200 * k1 * column_upper_low0_row - 1800 * k1^2 * column_upper_low0_row - 7557 - 3779 * k1);
  Square 0x708 [22] (15116 * prob_column_C + 7558 * k1 * prob_column_C - 7200 * column_upper_low0_row - 7200 * k1 * column_upper_low0_row - 1800 * k1^2 * column_upper_low0_row - 7559 - 3779 * k1);
  Square 0x1c2 [16] (217670400 * prob_column_C * column_upper_low0_row + 326505600 * k1 * prob_column_C * column_upper_low0_row + 163252800 * k1^2 * prob_column_C * column_upper_low0_row + 27208800 * k1^3 * prob_column_C * column_upper_low0_row + 228523688 * prob_column_C + 228508572 * k1 * prob_column_C + 57123364 * k1^2 * prob_column_C - 51840000 * column_upper_low0_row^2 - 103680000 * k1 * column_upper_low0_row^2 - 77760000 * k1^2 * column_upper_low0_row^2 - 108849600 * column_upper_low0_row - 163267200 * k1 * column_upper_low0_row - 25920000 * k1^3 * column_upper_low0_row^2 - 81630000 * k1^2 * column_upper_low0_row - 3240000 * k1^4 * column_upper_low0_row^2 - 13604400 * k1^3 * column_upper_low0_row - 57138480 - 57130922 * k1 - 14280841 * k1^2 - 228493456 * prob_column_C^2 - 228493456 * k1 * prob_column_C^2 - 57123364 * k1^2 * prob_column_C^2);
  Square 0x1c2 [35] (217670400 * prob_column_C * column_upper_low0_row + 326505600 * k1 * prob_column_C * column_upper_low0_row + 163252800 * k1^2 * prob_column_C * column_upper_low0_row + 27208800 * k1^3 * prob_column_C * column_upper_low0_row + 228523688 * prob_column_C + 228508572 * k1 * prob_column_C + 57123364 * k1^2 * prob_column_C - 51840000 * column_upper_low0_row^2 - 103680000 * k1 * column_upper_low0_row^2 - 77760000 * k1^2 * column_upper_low0_row^2 - 108849600 * column_upper_low0_row - 163267200 * k1 * column_upper_low0_row - 25920000 * k1^3 * column_upper_low0_row^2 - 81630000 * k1^2 * column_upper_low0_row - 3240000 * k1^4 * column_upper_low0_row^2 - 13604400 * k1^3 * column_upper_low0_row - 57138482 - 57130922 * k1 - 14280841 * k1^2 - 228493456 * prob_column_C^2 - 228493456 * k1 * prob_column_C^2 - 57123364 * k1^2 * prob_column_C^2)] []);
  Unpack 34 (
  Case 43 [
  Case 30 [
  Unpack 45 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [33];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [24];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 24];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0xab [0; 33; 25];
  Times 0x87 [11; 33; 25];
  Times 0x1b [12; 33; 25];
  Times 0x24 [33; 29];
  Times 0x4e20 [36];
  Times 0xfa0 [11; 36];
  Times 0x4e20 [37];
  Times 0xfa0 [11; 37];
  Times 0x1f40 [40];
  Times 0x3e80 [44];
  Times 0x1f40 [11; 44];
  Square 0x1 [46] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [23] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] []);
  Unpack 45 (
  Leaf [Times 0x156346e69 [33];
  Times 0x1843d3076 [15];
  Times 0x26d2eb3f [13];
  Times 0x35a198fe28 [24];
  Times 0x35a198fe28 [22];
  Times 0x106be13cc [11; 11];
  Times 0x1c94e500 [11; 6];
  Times 0xeec68e70 [11; 23];
  Times 0x348c6a5c [11; 12];
  Times 0x1d8efbd3c [0; 11];
  Times 0xab9eb6608 [11; 24];
  Times 0xab9eb6608 [11; 22];
  Times 0x79d17fdb9de80 [14; 14];
  Times 0x4df6b83aa28 [14; 6];
  Times 0xc7965281a [15; 17];
  Times 0x13f56ea69 [13; 17];
  Times 0x25bd9b568 [12; 28];
  Times 0x5b76100 [12; 26];
  Times 0x33726900 [0; 28];
  Times 0x33726900 [0; 26];
  Times 0x35a198fe28 [36];
  Times 0xab9eb6608 [11; 36];
  Times 0x35a198fe28 [37];
  Times 0xab9eb6608 [11; 37];
  Times 0x1573d6cc10 [40];
  Times 0x2ae7ad9820 [44];
  Times 0x1573d6cc10 [11; 44];
  Times 0x2c4dd76dc8 [28];
  Times 0x175163e8f0 [11; 28];
  Times 0x254f06418 [12; 24];
  Times 0x253be73c8 [12; 25];
  Times 0xbf36320 [12; 15];
  Times 0x131f050 [12; 13];
  Times 0x254f06418 [12; 22];
  Times 0x254f06418 [12; 32];
  Times 0x14fc7384d8 [29];
  Square 0xfa [46] (90315225 * k1 + 98990210 * k2 + 90997912);
  Square 0xfa [27] (90315225 * k1 + 98990210 * k2 + 90997910)] []);
  Unpack 45 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [33];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [24];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 24];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0xab [0; 33; 25];
  Times 0x87 [11; 33; 25];
  Times 0x1b [12; 33; 25];
  Times 0x24 [33; 29];
  Times 0x4e20 [36];
  Times 0xfa0 [11; 36];
  Times 0x4e20 [37];
  Times 0xfa0 [11; 37];
  Times 0x1f40 [40];
  Times 0x3e80 [44];
  Times 0x1f40 [11; 44];
  Square 0x1 [46] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [23] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] [])];
  Leaf [Times 0x1 [32];
  Times 0x1 [44];
  Times 0x1 [35]] []]);
  Unpack 34 (
  Case 30 [
  Unpack 43 (
  Leaf [Times 0x28a1c [0];
  Times 0x960 [12];
  Times 0x3a94 [33];
  Times 0x23f0 [15];
  Times 0x398 [13];
  Times 0x1cc [11; 6];
  Times 0x19640 [11; 40];
  Times 0x3edc [12; 17];
  Times 0x3e80 [12; 39];
  Times 0x197fb5c00 [14; 14];
  Times 0x1051bc0 [14; 6];
  Times 0x29c70 [15; 17];
  Times 0x42d8 [13; 17];
  Times 0xf5d [0; 33; 25];
  Times 0xc21 [11; 33; 25];
  Times 0x26d [12; 33; 25];
  Times 0x33c [33; 29];
  Times 0xa6fe0 [0; 40; 25];
  Times 0x83d60 [11; 40; 25];
  Times 0x1a5e0 [12; 40; 25];
  Times 0x23280 [40; 29];
  Times 0x704e0 [24];
  Times 0x704e0 [22];
  Times 0x16760 [11; 24];
  Times 0x16760 [11; 22];
  Times 0x704e0 [35];
  Times 0x16760 [11; 35];
  Times 0x704e0 [37];
  Times 0x16760 [11; 37];
  Times 0x2cec0 [42];
  Square 0x1 [44] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [23] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] []);
  Unpack 43 (
  Leaf [Times 0xe4a728 [15];
  Times 0x16dd84 [13];
  Times 0x36c80c4 [24];
  Times 0x36c80c4 [22];
  Times 0x1223ca [11; 11];
  Times 0xf3e58 [11; 23];
  Times 0x3a0c2 [11; 12];
  Times 0x20a6d2 [0; 11];
  Times 0x75120 [11; 15];
  Times 0xbb50 [11; 13];
  Times 0xaf4cf4 [11; 24];
  Times 0xaf4cf4 [11; 22];
  Times 0x137197dbda0 [14; 14];
  Times 0x31c6a37a8 [14; 15];
  Times 0x4fa438c4 [13; 14];
  Times 0x36c80c4 [35];
  Times 0x36c80c4 [37];
  Times 0xaf4cf4 [11; 35];
  Times 0xaf4cf4 [11; 37];
  Times 0x15e99e8 [42];
  Times 0x2bd33d0 [40];
  Times 0x15e99e8 [11; 40];
  Times 0x2d41154 [28];
  Times 0x17d1698 [11; 28];
  Times 0x261bdc [12; 24];
  Times 0x260854 [12; 25];
  Times 0x262f64 [12; 28];
  Times 0xc350 [12; 15];
  Times 0x1388 [12; 13];
  Times 0x261bdc [12; 22];
  Times 0x261bdc [12; 32];
  Times 0x156fabc [29];
  Square 0x271 [44] (8992 + 9970 * k2 + 9009 * k1);
  Square 0x271 [27] (8990 + 9970 * k2 + 9009 * k1)] []);
  Unpack 43 (
  Leaf [Times 0x28a1c [0];
  Times 0x960 [12];
  Times 0x3a94 [33];
  Times 0x23f0 [15];
  Times 0x398 [13];
  Times 0x1cc [11; 6];
  Times 0x19640 [11; 40];
  Times 0x3edc [12; 17];
  Times 0x3e80 [12; 39];
  Times 0x197fb5c00 [14; 14];
  Times 0x1051bc0 [14; 6];
  Times 0x29c70 [15; 17];
  Times 0x42d8 [13; 17];
  Times 0xf5d [0; 33; 25];
  Times 0xc21 [11; 33; 25];
  Times 0x26d [12; 33; 25];
  Times 0x33c [33; 29];
  Times 0xa6fe0 [0; 40; 25];
  Times 0x83d60 [11; 40; 25];
  Times 0x1a5e0 [12; 40; 25];
  Times 0x23280 [40; 29];
  Times 0x704e0 [24];
  Times 0x704e0 [22];
  Times 0x16760 [11; 24];
  Times 0x16760 [11; 22];
  Times 0x704e0 [35];
  Times 0x16760 [11; 35];
  Times 0x704e0 [37];
  Times 0x16760 [11; 37];
  Times 0x2cec0 [42];
  Square 0x1 [44] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [23] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] [])])]);
  Unpack 31 (
  Leaf [Times 0x2520 [12; 14];
  Times 0xc3c [14; 6];
  Times 0xc3c [14; 18];
  Times 0xd8 [0; 11; 14];
  Times 0x171240 [11; 14; 14];
  Times 0xec4 [11; 14; 6];
  Times 0xec4 [11; 14; 18];
  Times 0x1dde7c00 [14; 14; 14];
  Times 0x131dc0 [14; 14; 6];
  Times 0x131dc0 [14; 14; 18];
  Times 0x1b [12; 6];
  Times 0x2b [12; 20];
  Times 0x2b [12; 28];
  Times 0x1b [11; 6];
  Times 0x123 [11; 20];
  Times 0x123 [11; 28];
  Times 0x1b [0; 6];
  Times 0x1b [0; 20];
  Times 0x1b [0; 28];
  Times 0xb4 [29];
  Times 0x40b [0; 24];
  Times 0x40b [0; 22];
  Times 0x2a3 [11; 24];
  Times 0x2a3 [11; 22];
  Times 0x87 [12; 24];
  Times 0x87 [12; 22];
  Times 0x24 [11; 29];
  Times 0xcf [0; 11; 24];
  Times 0xcf [0; 11; 22];
  Times 0x87 [11; 11; 24];
  Times 0x87 [11; 11; 22];
  Times 0x1b [11; 12; 24];
  Times 0x1b [11; 12; 22];
  Times 0x40b [0; 32];
  Times 0x40b [0; 33];
  Times 0xcf [0; 11; 32];
  Times 0xcf [0; 11; 33];
  Times 0x19e [0; 36];
  Times 0x2a3 [11; 32];
  Times 0x2a3 [11; 33];
  Times 0x87 [11; 11; 32];
  Times 0x87 [11; 11; 33];
  Times 0x10e [11; 36];
  Times 0x87 [12; 32];
  Times 0x87 [12; 33];
  Times 0x1b [11; 12; 32];
  Times 0x1b [11; 12; 33];
  Times 0x36 [12; 36];
  Times 0x170 [35];
  Times 0x170 [34];
  Times 0x108 [11; 35];
  Times 0x108 [11; 34];
  Times 0x10 [12; 35];
  Times 0x10 [12; 34];
  Times 0x8 [11; 12; 35];
  Times 0x8 [11; 12; 34];
  Times 0x28 [11; 11; 35];
  Times 0x28 [11; 11; 34];
  Times 0x170 [20];
  Times 0x170 [28];
  Times 0x8 [11; 12; 20];
  Times 0x8 [11; 12; 28];
  Times 0x28 [11; 11; 20];
  Times 0x28 [11; 11; 28]] [])])]))))).

Lemma trade_off_misses_2_checked : check trade_off_misses_2_hypotheses trade_off_misses_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_misses_2 :
  forall k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column column_upper_low0_row
  column_upper_high0_row column_upper_low0_column column_upper_high0_column : R,
  (* given: k1 <= 1 *)
    (1 - k1 >= 0) ->
  (* given: 1/2 < k2 <= 9/10*k1 *)
    ((2 * k2 - 1 > 0) /\ (9 * k1 - 10 * k2 >= 0)) ->
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 400*δ *)
    (prob_column_C - 400 * delta > 0) ->
  (* row, lower run *)
    (((k2 * prob_row_C + 2 * prob_row_C - 2 * k2 * prob_column_C - prob_column_C > 0)) \/ ((1 - prob_row_C > 0) /\ (1 -
    prob_column_C > 0)) \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row
    >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >=
    0) /\ (2 * k2 * row_lower_high0_column + row_lower_high0_column - k2 * row_lower_low0_row - 2 * row_lower_low0_row
    >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 * k2 * row_upper_high0_column + row_upper_high0_column -
    k2 * row_upper_low0_row - 2 * row_upper_low0_row >= 0) /\ (1 - prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ ((1 -
    row_upper_high0_column > 0) \/ (row_upper_low0_row - 1 >= 0))) \/ ((row_upper_high0_row - prob_row_C >= 0) /\
    (prob_row_C - row_upper_low0_row >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C
    - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0)
    /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 * k2 * row_upper_high0_column +
    row_upper_high0_column - k2 * row_upper_low0_row - 2 * row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((2 * k1 * prob_column_C + prob_column_C - k1 * prob_row_C - 2 * prob_row_C > 0)) \/ ((prob_row_C -
    column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >=
    0) /\ (k1 * column_lower_high0_row + 2 * column_lower_high0_row - 2 * k1 * column_lower_low0_column -
    column_lower_low0_column >= 0) /\ (1 - prob_row_C > 0) /\ (1 - prob_column_C > 0)) \/ ((prob_row_C -
    column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >=
    0) /\ (k1 * column_lower_high0_row + 2 * column_lower_high0_row - 2 * k1 * column_lower_low0_column -
    column_lower_low0_column >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((column_upper_low0_row >= 0) /\ (prob_row_C - column_upper_low0_row >= 0) /\ (delta
    + column_upper_low0_row - column_upper_high0_row >= 0) /\ (column_upper_low0_column >= 0) /\ (prob_column_C -
    column_upper_low0_column >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (k1 * column_upper_high0_row + 2 *
    column_upper_high0_row - 2 * k1 * column_upper_low0_column - column_upper_low0_column >= 0) /\ (1 - prob_column_C >
    0) /\ ((1 - column_upper_high0_row > 0) \/ (column_upper_low0_column - 1 >= 0))) \/ ((column_upper_high0_column -
    prob_column_C >= 0) /\ (column_upper_low0_row >= 0) /\ (prob_row_C - column_upper_low0_row >= 0) /\ (1 -
    column_upper_high0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_high0_row >= 0) /\
    (column_upper_low0_column >= 0) /\ (prob_column_C - column_upper_low0_column >= 0) /\ (1 - column_upper_high0_column
    >= 0) /\ (delta + column_upper_low0_column - column_upper_high0_column >= 0) /\ (k1 * column_upper_high0_row + 2 *
    column_upper_high0_row - 2 * k1 * column_upper_low0_column - column_upper_low0_column >= 0) /\
    (((column_upper_high0_row - 1 >= 0)) \/ ((column_upper_high0_column - 1 >= 0)) \/ ((column_upper_high0_row - 1 >=
    0))))) ->
  False.
Proof.
  exact (fun k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column column_upper_low0_row
  column_upper_high0_row column_upper_low0_column column_upper_high0_column => check_refutes (point [k1; k2; epsilon;
  delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_low0_column;
  row_lower_high0_column; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column;
  column_lower_low0_row; column_lower_high0_row; column_lower_low0_column; column_lower_high0_column;
  column_upper_low0_row; column_upper_high0_row; column_upper_low0_column; column_upper_high0_column])
  trade_off_misses_2_hypotheses trade_off_misses_2_certificate trade_off_misses_2_checked).
Qed.
