(* trade-off-misses: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 400*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is
row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is
column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column] *)
Definition trade_off_misses_1_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_upper_low0_row := X 11 in
  let row_upper_high0_row := X 12 in let row_upper_low0_column := X 13 in let row_upper_high0_column := X 14 in
  let column_upper_low0_row := X 15 in let column_upper_high0_row := X 16 in let column_upper_low0_column := X 17 in
  let column_upper_high0_column := X 18 in
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
  - 2 * row_lower_low0_row); Positive (1 - prob_row_C); Or [Positive (1 - row_lower_high0_column); NotNegative
  (row_lower_low0_row - 1)]]; And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_low0_row);
  NotNegative (row_lower_high0_row - prob_row_C); NotNegative (1 - row_lower_high0_row); NotNegative (delta +
  row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); NotNegative (2 * k2 *
  row_lower_high0_column + row_lower_high0_column - k2 * row_lower_low0_row - 2 * row_lower_low0_row); Or [And
  [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative
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
  (row_upper_high0_row - 1); NotNegative (row_upper_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_low0_column); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (column_upper_high0_column - prob_column_C); NotNegative (delta +
  column_upper_low0_column - column_upper_high0_column); NotNegative (k1 * column_upper_high0_row + 2 *
  column_upper_high0_row - 2 * k1 * column_upper_low0_column - column_upper_low0_column); Positive (1 - prob_row_C);
  Positive (1 - prob_column_C); Or [Positive (1 - column_upper_high0_row); NotNegative (column_upper_low0_column - 1)]];
  And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C - column_upper_low0_row);
  NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative (delta + column_upper_low0_column -
  column_upper_high0_column); NotNegative (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 *
  column_upper_low0_column - column_upper_low0_column)]]]%formulas.

Definition trade_off_misses_1_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_upper_low0_row := X 11 in
  let row_upper_high0_row := X 12 in let row_upper_low0_column := X 13 in let row_upper_high0_column := X 14 in
  let column_upper_low0_row := X 15 in let column_upper_high0_row := X 16 in let column_upper_low0_column := X 17 in
  let column_upper_high0_column := X 18 in
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
  Leaf [Times 0x10c90e3c [6];
  Times 0x6dc0276e0 [0; 13];
  Times 0x47fbc767 [0; 15];
  Times 0x52dd7dd540 [10; 13];
  Times 0x392e09e9 [10; 6];
  Times 0x5335cdb8 [11; 17];
  Times 0x8a11370 [13; 15];
  Times 0x127889b68 [0; 10; 13];
  Times 0x6ef267a [0; 10; 17];
  Times 0xbc9c169 [0; 13; 15];
  Times 0xac9584c [10; 15; 17];
  Times 0x18a7a54 [11; 15; 17];
  Times 0x193f2 [11; 14; 15];
  Times 0x2865 [11; 12; 15];
  Times 0x377933d [0; 10; 13; 15];
  Times 0x6ef267a [0; 10; 17; 27];
  Times 0xcbf4e36a [0; 34];
  Times 0x6ef267a [0; 34; 27];
  Times 0x9a17c8d [10; 15; 20];
  Times 0x1ed18e9 [10; 10; 15; 20];
  Times 0x9a17c8d [10; 15; 21];
  Times 0x1ed18e9 [10; 10; 15; 21];
  Times 0x3da31d2 [10; 15; 26];
  Times 0x7b463a4 [10; 15; 32];
  Times 0x3da31d2 [10; 10; 15; 32];
  Times 0x1ed18e9 [11; 15; 20];
  Times 0x629e95 [10; 11; 15; 20];
  Times 0x1ed18e9 [11; 15; 21];
  Times 0x629e95 [10; 11; 15; 21];
  Times 0xc53d2a [11; 15; 26];
  Times 0x18a7a54 [11; 15; 32];
  Times 0xc53d2a [10; 11; 15; 32];
  Times 0x6eb41ac5c [20];
  Times 0x1624055ac [10; 20];
  Times 0x6eb41ac5c [21];
  Times 0x1624055ac [10; 21];
  Times 0x2c480ab58 [26];
  Times 0x5890156b0 [25];
  Times 0x5890156b0 [23];
  Times 0x2c480ab58 [10; 25];
  Times 0x2c480ab58 [10; 23];
  Times 0x7b463a4 [27; 20];
  Times 0x18a7a54 [10; 27; 20];
  Times 0x7b463a4 [27; 21];
  Times 0x18a7a54 [10; 27; 21];
  Times 0x314f4a8 [27; 26];
  Times 0x629e950 [27; 25];
  Times 0x629e950 [27; 23];
  Times 0x314f4a8 [10; 27; 25];
  Times 0x314f4a8 [10; 27; 23];
  Times 0x4d3b5e1e0 [40];
  Times 0x4d3b5e1e0 [41];
  Times 0x35a578fe8 [10; 40];
  Times 0x35a578fe8 [10; 41];
  Times 0x82132540 [11; 40];
  Times 0x82132540 [11; 41];
  Times 0x2495627a0 [42];
  Times 0x5d7dc2c60 [37];
  Times 0x5d7dc2c60 [36];
  Times 0x240f015a8 [10; 37];
  Times 0x240f015a8 [10; 36];
  Times 0x410992a0 [11; 37];
  Times 0x410992a0 [11; 36];
  Times 0x6d74f730 [10; 10; 40];
  Times 0x6d74f730 [10; 10; 41];
  Times 0x15e43170 [10; 11; 40];
  Times 0x15e43170 [10; 11; 41];
  Times 0x6282de78 [10; 42];
  Times 0x36ba7b98 [10; 10; 37];
  Times 0x36ba7b98 [10; 10; 36];
  Times 0xaf218b8 [10; 11; 37];
  Times 0xaf218b8 [10; 11; 36]] []);
  Unpack 35 (
  Leaf [Times 0x10c90e3c [6];
  Times 0x6dc0276e0 [0; 13];
  Times 0x47fbc767 [0; 15];
  Times 0x52dd7dd540 [10; 13];
  Times 0x392e09e9 [10; 6];
  Times 0x5335cdb8 [11; 17];
  Times 0x8a11370 [13; 15];
  Times 0x127889b68 [0; 10; 13];
  Times 0x6ef267a [0; 10; 17];
  Times 0xbc9c169 [0; 13; 15];
  Times 0xac9584c [10; 15; 17];
  Times 0x18a7a54 [11; 15; 17];
  Times 0x193f2 [11; 14; 15];
  Times 0x2865 [11; 12; 15];
  Times 0x377933d [0; 10; 13; 15];
  Times 0x6ef267a [0; 10; 17; 27];
  Times 0xcbf4e36a [0; 34];
  Times 0x6ef267a [0; 34; 27];
  Times 0x9a17c8d [10; 15; 20];
  Times 0x1ed18e9 [10; 10; 15; 20];
  Times 0x9a17c8d [10; 15; 21];
  Times 0x1ed18e9 [10; 10; 15; 21];
  Times 0x3da31d2 [10; 15; 26];
  Times 0x7b463a4 [10; 15; 32];
  Times 0x3da31d2 [10; 10; 15; 32];
  Times 0x1ed18e9 [11; 15; 20];
  Times 0x629e95 [10; 11; 15; 20];
  Times 0x1ed18e9 [11; 15; 21];
  Times 0x629e95 [10; 11; 15; 21];
  Times 0xc53d2a [11; 15; 26];
  Times 0x18a7a54 [11; 15; 32];
  Times 0xc53d2a [10; 11; 15; 32];
  Times 0x6eb41ac5c [20];
  Times 0x1624055ac [10; 20];
  Times 0x6eb41ac5c [21];
  Times 0x1624055ac [10; 21];
  Times 0x2c480ab58 [26];
  Times 0x5890156b0 [25];
  Times 0x5890156b0 [23];
  Times 0x2c480ab58 [10; 25];
  Times 0x2c480ab58 [10; 23];
  Times 0x7b463a4 [27; 20];
  Times 0x18a7a54 [10; 27; 20];
  Times 0x7b463a4 [27; 21];
  Times 0x18a7a54 [10; 27; 21];
  Times 0x314f4a8 [27; 26];
  Times 0x629e950 [27; 25];
  Times 0x629e950 [27; 23];
  Times 0x314f4a8 [10; 27; 25];
  Times 0x314f4a8 [10; 27; 23];
  Times 0x4d3b5e1e0 [36];
  Times 0x4d3b5e1e0 [39];
  Times 0x35a578fe8 [10; 36];
  Times 0x35a578fe8 [10; 39];
  Times 0x82132540 [11; 36];
  Times 0x82132540 [11; 39];
  Times 0x2495627a0 [40];
  Times 0x5d7dc2c60 [38];
  Times 0x5d7dc2c60 [37];
  Times 0x240f015a8 [10; 38];
  Times 0x240f015a8 [10; 37];
  Times 0x410992a0 [11; 38];
  Times 0x410992a0 [11; 37];
  Times 0x6d74f730 [10; 10; 36];
  Times 0x6d74f730 [10; 10; 39];
  Times 0x15e43170 [10; 11; 36];
  Times 0x15e43170 [10; 11; 39];
  Times 0x6282de78 [10; 40];
  Times 0x36ba7b98 [10; 10; 38];
  Times 0x36ba7b98 [10; 10; 37];
  Times 0xaf218b8 [10; 11; 38];
  Times 0xaf218b8 [10; 11; 37]] [])]);
  Unpack 33 (
  Case 40 [
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
  Times 0x3c7c60 [13; 41];
  Times 0x1e3e30 [10; 13; 41];
  Times 0xa935 [36];
  Times 0xa935 [37];
  Times 0x12cd [12; 36];
  Times 0x12cd [12; 37];
  Times 0xbc02 [14; 36];
  Times 0xbc02 [14; 37];
  Times 0xbc02 [14; 35];
  Times 0xbc02 [14; 27];
  Times 0xbc02 [34];
  Times 0x22d7 [10; 36];
  Times 0x22d7 [10; 37];
  Times 0x3df [10; 12; 36];
  Times 0x3df [10; 12; 37];
  Times 0x26b6 [10; 14; 36];
  Times 0x26b6 [10; 14; 37];
  Times 0x26b6 [10; 14; 35];
  Times 0x26b6 [10; 14; 27];
  Times 0x26b6 [10; 34]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [41];
  Times 0x1 [35]] []]);
  Unpack 33 (
  Case 9 [
  Unpack 44 (
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
  Square 0x13a10 [45] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 44 (
  Case 43 [
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
  Leaf [Times 0x5aa7c38 [14];
  Times 0x910c6c [12];
  Times 0x298353f [0; 28];
  Times 0x1a41c814c200 [13; 13];
  Times 0x10cdf0b120 [13; 6];
  Times 0x2b04f788 [14; 15];
  Times 0x44d4bf4 [12; 15];
  Times 0x24d2167 [10; 27];
  Times 0x75d37b [11; 27];
  Times 0x1527721 [10; 17];
  Times 0x695139d [11; 17];
  Times 0x7d5523 [10; 6];
  Times 0x191107 [11; 6];
  Times 0x22650aa [35; 41];
  Times 0x6e1022 [10; 35; 41];
  Times 0x16033a [11; 35; 41];
  Times 0xdc2044 [41; 42];
  Times 0x667656a [11; 41];
  Times 0x16033a [11; 34; 41];
  Times 0x16033a [11; 41; 27];
  Times 0x22650aa [35; 39];
  Times 0x6e1022 [10; 35; 39];
  Times 0x16033a [11; 35; 39];
  Times 0xdc2044 [39; 42];
  Times 0x667656a [11; 39];
  Times 0x16033a [11; 34; 39];
  Times 0x16033a [11; 39; 27];
  Times 0x9df296b0 [20];
  Times 0x1f96eaf0 [10; 20];
  Times 0x6516230 [11; 20];
  Times 0x9df296b0 [21];
  Times 0x1f96eaf0 [10; 21];
  Times 0x3f2dd5e0 [26];
  Times 0x6516230 [11; 31];
  Times 0xca2c460 [11; 24];
  Times 0x7e5babc0 [25];
  Times 0x7e5babc0 [23];
  Times 0x3f2dd5e0 [10; 25];
  Times 0x3f2dd5e0 [10; 23];
  Times 0xca2c460 [11; 25];
  Times 0xca2c460 [11; 23];
  Times 0x7eecb82c [49];
  Times 0x7eecb82c [50];
  Times 0x42cd6e68 [10; 49];
  Times 0x42cd6e68 [10; 50];
  Times 0xd5c4948 [11; 49];
  Times 0xd5c4948 [11; 50];
  Times 0x3c1f49c4 [51];
  Times 0x99a54abc [46];
  Times 0x99a54abc [45];
  Times 0x2166b734 [10; 46];
  Times 0x2166b734 [10; 45];
  Times 0x6ae24a4 [11; 46];
  Times 0x6ae24a4 [11; 45];
  Square 0x1 [56] (7213090 * k2 * row_lower_high0_column + 3606545 * row_lower_high0_column + 3606546 + 244984689 * k1 - 264992120 * k2 - 7213090 * k2 * delta - 3606545 * delta - 7213090 * k2 * prob_column_C - 3606545 * prob_column_C);
  Square 0x1 [40] (7213090 * k2 * row_lower_high0_column + 3606545 * row_lower_high0_column + 3606544 + 244984689 * k1 - 264992120 * k2 - 7213090 * k2 * delta - 3606545 * delta - 7213090 * k2 * prob_column_C - 3606545 * prob_column_C)] []);
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
  Unpack 44 (
  Case 43 [
  Unpack 50 (
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
  Square 0xaf0 [51] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] []);
  Unpack 50 (
  Leaf [Times 0x5aa7c38 [14];
  Times 0x910c6c [12];
  Times 0x298353f [0; 28];
  Times 0x1a41c814c200 [13; 13];
  Times 0x10cdf0b120 [13; 6];
  Times 0x2b04f788 [14; 15];
  Times 0x44d4bf4 [12; 15];
  Times 0x24d2167 [10; 27];
  Times 0x75d37b [11; 27];
  Times 0x1527721 [10; 17];
  Times 0x695139d [11; 17];
  Times 0x7d5523 [10; 6];
  Times 0x191107 [11; 6];
  Times 0x22650aa [35; 41];
  Times 0x6e1022 [10; 35; 41];
  Times 0x16033a [11; 35; 41];
  Times 0xdc2044 [41; 42];
  Times 0x667656a [11; 41];
  Times 0x16033a [11; 34; 41];
  Times 0x16033a [11; 41; 27];
  Times 0x22650aa [35; 39];
  Times 0x6e1022 [10; 35; 39];
  Times 0x16033a [11; 35; 39];
  Times 0xdc2044 [39; 42];
  Times 0x667656a [11; 39];
  Times 0x16033a [11; 34; 39];
  Times 0x16033a [11; 39; 27];
  Times 0x9df296b0 [20];
  Times 0x1f96eaf0 [10; 20];
  Times 0x6516230 [11; 20];
  Times 0x9df296b0 [21];
  Times 0x1f96eaf0 [10; 21];
  Times 0x3f2dd5e0 [26];
  Times 0x6516230 [11; 31];
  Times 0xca2c460 [11; 24];
  Times 0x7e5babc0 [25];
  Times 0x7e5babc0 [23];
  Times 0x3f2dd5e0 [10; 25];
  Times 0x3f2dd5e0 [10; 23];
  Times 0xca2c460 [11; 25];
  Times 0xca2c460 [11; 23];
  Times 0x7eecb82c [45];
  Times 0x7eecb82c [48];
  Times 0x42cd6e68 [10; 45];
  Times 0x42cd6e68 [10; 48];
  Times 0xd5c4948 [11; 45];
  Times 0xd5c4948 [11; 48];
  Times 0x3c1f49c4 [49];
  Times 0x99a54abc [47];
  Times 0x99a54abc [46];
  Times 0x2166b734 [10; 47];
  Times 0x2166b734 [10; 46];
  Times 0x6ae24a4 [11; 47];
  Times 0x6ae24a4 [11; 46];
  Square 0x1 [51] (7213090 * k2 * row_lower_high0_column + 3606545 * row_lower_high0_column + 3606546 + 244984689 * k1 - 264992120 * k2 - 7213090 * k2 * delta - 3606545 * delta - 7213090 * k2 * prob_column_C - 3606545 * prob_column_C);
  Square 0x1 [40] (7213090 * k2 * row_lower_high0_column + 3606545 * row_lower_high0_column + 3606544 + 244984689 * k1 - 264992120 * k2 - 7213090 * k2 * delta - 3606545 * delta - 7213090 * k2 * prob_column_C - 3606545 * prob_column_C)] []);
  Unpack 50 (
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
  Square 0xaf0 [51] (546 + 285 * k2);
  Square 0xaf0 [37] (545 + 285 * k2)] [])])])];
  Leaf [Times 0x1 [27];
  Times 0x1 [32];
  Times 0x1 [19]] []];
  Leaf [Times 0x1 [28];
  Times 0x1 [31];
  Times 0x1 [23]] []]);
  Unpack 18 (
  Case 7 [
  Unpack 29 (
  Case 9 [
  Unpack 31 (
  Case 28 [
  Unpack 33 (
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
  Square 0xc80 [34] (3 + k2);
  Square 0xc80 [21] (1 + k2);
  Square 0x3200 [23] (- (k2));
  Square 0x3200 [24] (- (1) - k2);
  Square 0xc80 [17] (- (2 * k2) - k2^2);
  Square 0xc80 [32] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 33 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [34];
  Times 0x1 [24];
  Times 0x1 [32]] []);
  Unpack 33 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [35];
  Times 0x1 [24];
  Times 0x1 [32]] [])]);
  Unpack 31 (
  Case 41 [
  Case 28 [
  Unpack 43 (
  Leaf [Times 0xe19 [0];
  Times 0x190 [11];
  Times 0x175 [39];
  Times 0x19 [6];
  Times 0x1f40 [25];
  Times 0x5 [10; 6];
  Times 0xfa0 [10; 25];
  Times 0x1 [11; 15];
  Times 0x8d86780 [13; 13];
  Times 0x5a938 [13; 6];
  Times 0xe7e [14; 15];
  Times 0x173 [12; 15];
  Times 0x13 [39; 34];
  Times 0xa [10; 39; 34];
  Times 0x2 [11; 39; 34];
  Times 0x9 [39; 38];
  Times 0x17 [39; 42];
  Times 0x5 [10; 39; 42];
  Times 0x1 [11; 39; 42];
  Times 0x2710 [22];
  Times 0x7d0 [10; 22];
  Times 0xfa0 [27];
  Square 0x3e8 [44] (3 + k2);
  Square 0x3e8 [21] (1 + k2)] []);
  Unpack 43 (
  Leaf [Times 0x4ea02 [14];
  Times 0x7dcd [12];
  Times 0x6e4e61 [26];
  Times 0x6e4e61 [24];
  Times 0x16d3a3ae00 [13; 13];
  Times 0xe9bede0 [13; 6];
  Times 0x256638 [14; 15];
  Times 0x3bd6c [12; 15];
  Times 0x200bc [10; 39];
  Times 0x5e42d [11; 39];
  Times 0x12548 [10; 17];
  Times 0x3aa8 [11; 17];
  Times 0x6dba [10; 6];
  Times 0x15f2 [11; 6];
  Times 0x38e906 [10; 26];
  Times 0x38e906 [10; 24];
  Times 0xb61ce [11; 26];
  Times 0xb61ce [11; 24];
  Times 0x8944b9 [19];
  Times 0x8944b9 [22];
  Times 0x1b7425 [10; 19];
  Times 0x1b7425 [10; 22];
  Times 0x57da1 [11; 19];
  Times 0x57da1 [11; 22];
  Times 0x36e84a [27];
  Times 0x57da1 [11];
  Times 0x57da1 [11; 20];
  Times 0x6e4e61 [36];
  Times 0x6e4e61 [37];
  Times 0x3a0e4e [10; 36];
  Times 0x3a0e4e [10; 37];
  Times 0xb9c76 [11; 36];
  Times 0xb9c76 [11; 37];
  Times 0x344013 [38];
  Times 0x85874d [33];
  Times 0x85874d [32];
  Times 0x1d0727 [10; 33];
  Times 0x1d0727 [10; 32];
  Times 0x5ce3b [11; 33];
  Times 0x5ce3b [11; 32];
  Square 0x1 [44] (3356703 * k1 - 49527 - 3598410 * k2);
  Square 0x1 [25] (3356703 * k1 - 49528 - 3598410 * k2)] []);
  Unpack 43 (
  Leaf [Times 0xe19 [0];
  Times 0x190 [11];
  Times 0x175 [39];
  Times 0x19 [6];
  Times 0x1f40 [25];
  Times 0x5 [10; 6];
  Times 0xfa0 [10; 25];
  Times 0x1 [11; 15];
  Times 0x8d86780 [13; 13];
  Times 0x5a938 [13; 6];
  Times 0xe7e [14; 15];
  Times 0x173 [12; 15];
  Times 0x13 [39; 34];
  Times 0xa [10; 39; 34];
  Times 0x2 [11; 39; 34];
  Times 0x9 [39; 38];
  Times 0x17 [39; 42];
  Times 0x5 [10; 39; 42];
  Times 0x1 [11; 39; 42];
  Times 0x2710 [22];
  Times 0x7d0 [10; 22];
  Times 0xfa0 [27];
  Square 0x3e8 [44] (3 + k2);
  Square 0x3e8 [21] (1 + k2)] [])];
  Leaf [Times 0x1 [40];
  Times 0x1 [42];
  Times 0x1 [35]] []]);
  Unpack 31 (
  Leaf [Times 0x1178ea19 [0; 15];
  Times 0x12bcd9c0 [11; 17];
  Times 0x573e7ff [0; 10; 15];
  Times 0x31f79a0 [0; 10; 17];
  Times 0xbe2168 [10; 11; 15];
  Times 0x3de435300 [10; 30];
  Times 0x156ba28c0 [19];
  Times 0x156ba28c0 [22];
  Times 0xa2f799ad0 [10; 19];
  Times 0xa2f799ad0 [10; 22];
  Times 0x89174380 [27];
  Times 0x1122e8700 [26];
  Times 0x1122e8700 [24];
  Times 0x8783c0ac0 [10; 26];
  Times 0x8783c0ac0 [10; 24];
  Times 0x30eb77c [6];
  Times 0xcba5ac9 [10; 6];
  Times 0x1fbc931d0 [10; 10; 19];
  Times 0x1fbc931d0 [10; 10; 22];
  Times 0x3f79263a0 [10; 27];
  Times 0x3f79263a0 [10; 10; 26];
  Times 0x3f79263a0 [10; 10; 24];
  Times 0x3e59473 [10; 10; 6];
  Times 0xca78850 [11; 19];
  Times 0xca78850 [11; 22];
  Times 0x287e810 [10; 11; 19];
  Times 0x287e810 [10; 11; 22];
  Times 0x50fd020 [11; 27];
  Times 0xa1fa040 [11; 26];
  Times 0xa1fa040 [11; 24];
  Times 0x50fd020 [10; 11; 26];
  Times 0x50fd020 [10; 11; 24];
  Times 0x2a48e1 [11; 6];
  Times 0x962af [10; 11; 6];
  Times 0x1122e8700 [32];
  Times 0x1122e8700 [35];
  Times 0xbd18b740 [10; 32];
  Times 0xbd18b740 [10; 35];
  Times 0x1cdc7a00 [11; 32];
  Times 0x1cdc7a00 [11; 35];
  Times 0x81e02500 [36];
  Times 0x14be77b00 [34];
  Times 0x14be77b00 [33];
  Times 0x7e5f7d40 [10; 34];
  Times 0x7e5f7d40 [10; 33];
  Times 0xe6e3d00 [11; 34];
  Times 0xe6e3d00 [11; 33];
  Times 0x1792e980 [10; 10; 32];
  Times 0x1792e980 [10; 10; 35];
  Times 0x4b6fb80 [10; 11; 32];
  Times 0x4b6fb80 [10; 11; 35];
  Times 0x15376bc0 [10; 36];
  Times 0xbc974c0 [10; 10; 34];
  Times 0xbc974c0 [10; 10; 33];
  Times 0x25b7dc0 [10; 11; 34];
  Times 0x25b7dc0 [10; 11; 33]] [])]);
  Unpack 29 (
  Case 36 [
  Leaf [Times 0x30df6 [11; 13];
  Times 0x1b7da6 [0; 13];
  Times 0x58c [13; 14];
  Times 0x8e [12; 13];
  Times 0xd398b3800 [13; 13; 13];
  Times 0x876bf80 [13; 13; 6];
  Times 0x15aae0 [13; 14; 15];
  Times 0x22ab0 [12; 13; 15];
  Times 0x4b9b78 [13; 32];
  Times 0x4b9b78 [13; 33];
  Times 0xf1f18 [10; 13; 32];
  Times 0xf1f18 [10; 13; 33];
  Times 0x1e3e30 [13; 34];
  Times 0x3c7c60 [13; 37];
  Times 0x1e3e30 [10; 13; 37];
  Times 0xa935 [32];
  Times 0xa935 [33];
  Times 0x12cd [12; 32];
  Times 0x12cd [12; 33];
  Times 0xbc02 [14; 32];
  Times 0xbc02 [14; 33];
  Times 0xbc02 [14; 31];
  Times 0xbc02 [14; 35];
  Times 0xbc02 [30];
  Times 0x22d7 [10; 32];
  Times 0x22d7 [10; 33];
  Times 0x3df [10; 12; 32];
  Times 0x3df [10; 12; 33];
  Times 0x26b6 [10; 14; 32];
  Times 0x26b6 [10; 14; 33];
  Times 0x26b6 [10; 14; 31];
  Times 0x26b6 [10; 14; 35];
  Times 0x26b6 [10; 30]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [37];
  Times 0x1 [31]] []]);
  Unpack 29 (
  Case 9 [
  Unpack 40 (
  Case 28 [
  Unpack 42 (
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
  Square 0xc80 [43] (3 + k2);
  Square 0xc80 [21] (1 + k2);
  Square 0x3200 [23] (- (k2));
  Square 0x3200 [24] (- (1) - k2);
  Square 0xc80 [17] (- (2 * k2) - k2^2);
  Square 0xc80 [41] (- (2) - 2 * k2 - k2^2)] []);
  Unpack 42 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [43];
  Times 0x1 [24];
  Times 0x1 [41]] []);
  Unpack 42 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [26];
  Times 0x1 [44];
  Times 0x1 [24];
  Times 0x1 [41]] [])]);
  Unpack 40 (
  Case 50 [
  Case 28 [
  Unpack 52 (
  Leaf [Times 0xe19 [0];
  Times 0x190 [11];
  Times 0x175 [48];
  Times 0x19 [6];
  Times 0x1f40 [25];
  Times 0x5 [10; 6];
  Times 0xfa0 [10; 25];
  Times 0x1 [11; 15];
  Times 0x8d86780 [13; 13];
  Times 0x5a938 [13; 6];
  Times 0xe7e [14; 15];
  Times 0x173 [12; 15];
  Times 0x13 [48; 43];
  Times 0xa [10; 48; 43];
  Times 0x2 [11; 48; 43];
  Times 0x9 [48; 47];
  Times 0x17 [48; 51];
  Times 0x5 [10; 48; 51];
  Times 0x1 [11; 48; 51];
  Times 0x2710 [22];
  Times 0x7d0 [10; 22];
  Times 0xfa0 [27];
  Square 0x3e8 [53] (3 + k2);
  Square 0x3e8 [21] (1 + k2)] []);
  Unpack 52 (
  Leaf [Times 0x4ea02 [14];
  Times 0x7dcd [12];
  Times 0x6e4e61 [26];
  Times 0x6e4e61 [24];
  Times 0x16d3a3ae00 [13; 13];
  Times 0xe9bede0 [13; 6];
  Times 0x256638 [14; 15];
  Times 0x3bd6c [12; 15];
  Times 0x200bc [10; 48];
  Times 0x5e42d [11; 48];
  Times 0x12548 [10; 17];
  Times 0x3aa8 [11; 17];
  Times 0x6dba [10; 6];
  Times 0x15f2 [11; 6];
  Times 0x38e906 [10; 26];
  Times 0x38e906 [10; 24];
  Times 0xb61ce [11; 26];
  Times 0xb61ce [11; 24];
  Times 0x8944b9 [19];
  Times 0x8944b9 [22];
  Times 0x1b7425 [10; 19];
  Times 0x1b7425 [10; 22];
  Times 0x57da1 [11; 19];
  Times 0x57da1 [11; 22];
  Times 0x36e84a [27];
  Times 0x57da1 [11];
  Times 0x57da1 [11; 20];
  Times 0x6e4e61 [45];
  Times 0x6e4e61 [46];
  Times 0x3a0e4e [10; 45];
  Times 0x3a0e4e [10; 46];
  Times 0xb9c76 [11; 45];
  Times 0xb9c76 [11; 46];
  Times 0x344013 [47];
  Times 0x85874d [42];
  Times 0x85874d [41];
  Times 0x1d0727 [10; 42];
  Times 0x1d0727 [10; 41];
  Times 0x5ce3b [11; 42];
  Times 0x5ce3b [11; 41];
  Square 0x1 [53] (3356703 * k1 - 49527 - 3598410 * k2);
  Square 0x1 [25] (3356703 * k1 - 49528 - 3598410 * k2)] []);
  Unpack 52 (
  Leaf [Times 0xe19 [0];
  Times 0x190 [11];
  Times 0x175 [48];
  Times 0x19 [6];
  Times 0x1f40 [25];
  Times 0x5 [10; 6];
  Times 0xfa0 [10; 25];
  Times 0x1 [11; 15];
  Times 0x8d86780 [13; 13];
  Times 0x5a938 [13; 6];
  Times 0xe7e [14; 15];
  Times 0x173 [12; 15];
  Times 0x13 [48; 43];
  Times 0xa [10; 48; 43];
  Times 0x2 [11; 48; 43];
  Times 0x9 [48; 47];
  Times 0x17 [48; 51];
  Times 0x5 [10; 48; 51];
  Times 0x1 [11; 48; 51];
  Times 0x2710 [22];
  Times 0x7d0 [10; 22];
  Times 0xfa0 [27];
  Square 0x3e8 [53] (3 + k2);
  Square 0x3e8 [21] (1 + k2)] [])];
  Leaf [Times 0x1 [49];
  Times 0x1 [51];
  Times 0x1 [44]] []]);
  Unpack 40 (
  Leaf [Times 0x69f [6];
  Times 0xa82a [14; 15];
  Times 0x10d1 [12; 15];
  Times 0x5af [10; 6];
  Times 0x123 [11; 6];
  Times 0x21c [0; 10; 15];
  Times 0x6c [0; 11; 15];
  Times 0x190ef32c400 [13; 13; 13];
  Times 0x100991640 [13; 13; 6];
  Times 0x66a3a280 [10; 13; 13];
  Times 0x14872080 [11; 13; 13];
  Times 0x290e410 [13; 14; 15];
  Times 0x41b068 [12; 13; 15];
  Times 0x41b068 [10; 13; 6];
  Times 0xd2348 [11; 13; 6];
  Times 0xa82a [10; 14; 15];
  Times 0x21a2 [11; 14; 15];
  Times 0x10d1 [10; 12; 15];
  Times 0x35d [11; 12; 15];
  Times 0x12c [10; 10; 6];
  Times 0x78 [10; 11; 6];
  Times 0xc [11; 11; 6];
  Times 0x2e630 [32];
  Times 0x2e630 [34];
  Times 0x21b10 [10; 32];
  Times 0x21b10 [10; 34];
  Times 0x128e0 [38];
  Times 0x251c0 [37];
  Times 0x251c0 [35];
  Times 0x26160 [10; 37];
  Times 0x26160 [10; 35];
  Times 0x251c0 [41];
  Times 0x251c0 [44];
  Times 0x26160 [10; 41];
  Times 0x26160 [10; 44];
  Times 0x4e20 [10; 10; 32];
  Times 0x4e20 [10; 10; 34];
  Times 0x9c40 [10; 38];
  Times 0x9c40 [10; 10; 37];
  Times 0x9c40 [10; 10; 35];
  Times 0x9c40 [10; 10; 41];
  Times 0x9c40 [10; 10; 44];
  Times 0x4e20 [11; 32];
  Times 0x4e20 [11; 34];
  Times 0xfa0 [10; 11; 32];
  Times 0xfa0 [10; 11; 34];
  Times 0x1f40 [11; 38];
  Times 0x3e80 [11; 37];
  Times 0x3e80 [11; 35];
  Times 0x1f40 [10; 11; 37];
  Times 0x1f40 [10; 11; 35];
  Times 0x3e80 [11; 41];
  Times 0x3e80 [11; 44];
  Times 0x1f40 [10; 11; 41];
  Times 0x1f40 [10; 11; 44];
  Times 0x11940 [45];
  Times 0x2cec0 [43];
  Times 0x2cec0 [42];
  Times 0x203a0 [10; 43];
  Times 0x203a0 [10; 42];
  Times 0x1f40 [11; 43];
  Times 0x1f40 [11; 42];
  Times 0x8ca0 [10; 45];
  Times 0x4e20 [10; 10; 43];
  Times 0x4e20 [10; 10; 42];
  Times 0xfa0 [10; 11; 43];
  Times 0xfa0 [10; 11; 42];
  Times 0xdc50 [11; 13];
  Times 0x2a30 [11; 15];
  Times 0x12c0 [11; 11; 13];
  Times 0x5dc0 [10; 11; 13]] [])])])]))))).

Lemma trade_off_misses_1_checked : check trade_off_misses_1_hypotheses trade_off_misses_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_misses_1 :
  forall k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column : R,
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
    row_lower_high0_column - k2 * row_lower_low0_row - 2 * row_lower_low0_row >= 0) /\ (1 - prob_row_C > 0) /\ ((1 -
    row_lower_high0_column > 0) \/ (row_lower_low0_row - 1 >= 0))) \/ ((prob_row_C - row_lower_low0_row >= 0) /\
    (row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (1 - row_lower_high0_row >= 0) /\ (delta +
    row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (1 -
    row_lower_high0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (2 * k2 *
    row_lower_high0_column + row_lower_high0_column - k2 * row_lower_low0_row - 2 * row_lower_low0_row >= 0) /\
    (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
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
    ((row_upper_high0_row - 1 >= 0) /\ (row_upper_high0_column - 1 >= 0))))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_low0_column >= 0) /\ (prob_column_C - column_upper_low0_column >= 0)
    /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta + column_upper_low0_column - column_upper_high0_column
    >= 0) /\ (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 * column_upper_low0_column -
    column_upper_low0_column >= 0) /\ (1 - prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ ((1 - column_upper_high0_row >
    0) \/ (column_upper_low0_column - 1 >= 0))) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C -
    column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_high0_row >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (k1 * column_upper_high0_row + 2 *
    column_upper_high0_row - 2 * k1 * column_upper_low0_column - column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column => check_refutes
  (point [k1; k2; epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row;
  row_lower_low0_column; row_lower_high0_column; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column;
  row_upper_high0_column; column_upper_low0_row; column_upper_high0_row; column_upper_low0_column;
  column_upper_high0_column]) trade_off_misses_1_hypotheses trade_off_misses_1_certificate trade_off_misses_1_checked).
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
  NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k2 * row_upper_high0_column + row_upper_high0_column
  - k2 * row_upper_low0_row - 2 * row_upper_low0_row)]];
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
  prob_column_C); NotNegative (column_upper_low0_row); NotNegative (prob_row_C - column_upper_low0_row); NotNegative
  (column_upper_high0_row - prob_row_C); NotNegative (1 - column_upper_high0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_low0_column); NotNegative (prob_column_C -
  column_upper_low0_column); NotNegative (1 - column_upper_high0_column); NotNegative (delta + column_upper_low0_column
  - column_upper_high0_column); NotNegative (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 *
  column_upper_low0_column - column_upper_low0_column); Or [And [NotNegative (column_upper_high0_row - 1)]; And
  [NotNegative (column_upper_high0_column - 1)]; And [NotNegative (column_upper_high0_row - 1)]]]]]%formulas.

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
  Leaf [Times 0x804 [6];
  Times 0x54600 [0; 14];
  Times 0x1827 [0; 17];
  Times 0x2ef770 [11; 14];
  Times 0x202b [11; 6];
  Times 0x282f [12; 17];
  Times 0x15180 [0; 11; 14];
  Times 0x251c0 [33; 23];
  Times 0x1af40 [11; 33; 23];
  Times 0x3e80 [12; 33; 23];
  Times 0x11940 [33; 27];
  Times 0x2cec0 [33; 30];
  Times 0x12c00 [11; 33; 30];
  Times 0x1f40 [12; 33; 30];
  Times 0x3e80 [11; 11; 33; 23];
  Times 0xc80 [11; 12; 33; 23];
  Times 0x3840 [11; 33; 27];
  Times 0x1f40 [11; 11; 33; 30];
  Times 0x640 [11; 12; 33; 30];
  Times 0x251c0 [34; 23];
  Times 0x1af40 [11; 34; 23];
  Times 0x3e80 [12; 34; 23];
  Times 0x11940 [34; 27];
  Times 0x2cec0 [34; 30];
  Times 0x12c00 [11; 34; 30];
  Times 0x1f40 [12; 34; 30];
  Times 0x3e80 [11; 11; 34; 23];
  Times 0xc80 [11; 12; 34; 23];
  Times 0x3840 [11; 34; 27];
  Times 0x1f40 [11; 11; 34; 30];
  Times 0x640 [11; 12; 34; 30];
  Times 0xed80 [37; 23];
  Times 0x7d00 [11; 37; 23];
  Times 0x1900 [12; 37; 23];
  Times 0x7080 [37; 27];
  Times 0x11f80 [37; 30];
  Times 0x3e80 [11; 37; 30];
  Times 0xc80 [12; 37; 30];
  Times 0x1db00 [36; 23];
  Times 0x1e780 [11; 36; 23];
  Times 0x3200 [12; 36; 23];
  Times 0xe100 [36; 27];
  Times 0x23f00 [36; 30];
  Times 0x19c80 [11; 36; 30];
  Times 0x1900 [12; 36; 30];
  Times 0x1db00 [35; 23];
  Times 0x1e780 [11; 35; 23];
  Times 0x3200 [12; 35; 23];
  Times 0xe100 [35; 27];
  Times 0x23f00 [35; 30];
  Times 0x19c80 [11; 35; 30];
  Times 0x1900 [12; 35; 30];
  Times 0x7d00 [11; 11; 36; 23];
  Times 0x1900 [11; 12; 36; 23];
  Times 0x7080 [11; 36; 27];
  Times 0x3e80 [11; 11; 36; 30];
  Times 0xc80 [11; 12; 36; 30];
  Times 0x7d00 [11; 11; 35; 23];
  Times 0x1900 [11; 12; 35; 23];
  Times 0x7080 [11; 35; 27];
  Times 0x3e80 [11; 11; 35; 30];
  Times 0xc80 [11; 12; 35; 30];
  Times 0x251c0 [25];
  Times 0x251c0 [26];
  Times 0x1af40 [11; 25];
  Times 0x1af40 [11; 26];
  Times 0x3e80 [12; 25];
  Times 0x3e80 [12; 26];
  Times 0x11940 [27];
  Times 0x2cec0 [22];
  Times 0x2cec0 [21];
  Times 0x12c00 [11; 22];
  Times 0x12c00 [11; 21];
  Times 0x1f40 [12; 22];
  Times 0x1f40 [12; 21];
  Times 0x3e80 [11; 11; 25];
  Times 0x3e80 [11; 11; 26];
  Times 0xc80 [11; 12; 25];
  Times 0xc80 [11; 12; 26];
  Times 0x3840 [11; 27];
  Times 0x1f40 [11; 11; 22];
  Times 0x1f40 [11; 11; 21];
  Times 0x640 [11; 12; 22];
  Times 0x640 [11; 12; 21]] []);
  Unpack 31 (
  Leaf [Times 0x804 [6];
  Times 0x54600 [0; 14];
  Times 0x1827 [0; 17];
  Times 0x2ef770 [11; 14];
  Times 0x202b [11; 6];
  Times 0x282f [12; 17];
  Times 0x15180 [0; 11; 14];
  Times 0x251c0 [32; 23];
  Times 0x1af40 [11; 32; 23];
  Times 0x3e80 [12; 32; 23];
  Times 0x11940 [32; 27];
  Times 0x2cec0 [32; 30];
  Times 0x12c00 [11; 32; 30];
  Times 0x1f40 [12; 32; 30];
  Times 0x3e80 [11; 11; 32; 23];
  Times 0xc80 [11; 12; 32; 23];
  Times 0x3840 [11; 32; 27];
  Times 0x1f40 [11; 11; 32; 30];
  Times 0x640 [11; 12; 32; 30];
  Times 0x251c0 [33; 23];
  Times 0x1af40 [11; 33; 23];
  Times 0x3e80 [12; 33; 23];
  Times 0x11940 [33; 27];
  Times 0x2cec0 [33; 30];
  Times 0x12c00 [11; 33; 30];
  Times 0x1f40 [12; 33; 30];
  Times 0x3e80 [11; 11; 33; 23];
  Times 0xc80 [11; 12; 33; 23];
  Times 0x3840 [11; 33; 27];
  Times 0x1f40 [11; 11; 33; 30];
  Times 0x640 [11; 12; 33; 30];
  Times 0xed80 [38; 23];
  Times 0x7d00 [11; 38; 23];
  Times 0x1900 [12; 38; 23];
  Times 0x7080 [38; 27];
  Times 0x11f80 [38; 30];
  Times 0x3e80 [11; 38; 30];
  Times 0xc80 [12; 38; 30];
  Times 0x1db00 [37; 23];
  Times 0x1e780 [11; 37; 23];
  Times 0x3200 [12; 37; 23];
  Times 0xe100 [37; 27];
  Times 0x23f00 [37; 30];
  Times 0x19c80 [11; 37; 30];
  Times 0x1900 [12; 37; 30];
  Times 0x1db00 [34; 23];
  Times 0x1e780 [11; 34; 23];
  Times 0x3200 [12; 34; 23];
  Times 0xe100 [34; 27];
  Times 0x23f00 [34; 30];
  Times 0x19c80 [11; 34; 30];
  Times 0x1900 [12; 34; 30];
  Times 0x7d00 [11; 11; 37; 23];
  Times 0x1900 [11; 12; 37; 23];
  Times 0x7080 [11; 37; 27];
  Times 0x3e80 [11; 11; 37; 30];
  Times 0xc80 [11; 12; 37; 30];
  Times 0x7d00 [11; 11; 34; 23];
  Times 0x1900 [11; 12; 34; 23];
  Times 0x7080 [11; 34; 27];
  Times 0x3e80 [11; 11; 34; 30];
  Times 0xc80 [11; 12; 34; 30];
  Times 0x251c0 [25];
  Times 0x251c0 [26];
  Times 0x1af40 [11; 25];
  Times 0x1af40 [11; 26];
  Times 0x3e80 [12; 25];
  Times 0x3e80 [12; 26];
  Times 0x11940 [27];
  Times 0x2cec0 [22];
  Times 0x2cec0 [21];
  Times 0x12c00 [11; 22];
  Times 0x12c00 [11; 21];
  Times 0x1f40 [12; 22];
  Times 0x1f40 [12; 21];
  Times 0x3e80 [11; 11; 25];
  Times 0x3e80 [11; 11; 26];
  Times 0xc80 [11; 12; 25];
  Times 0xc80 [11; 12; 26];
  Times 0x3840 [11; 27];
  Times 0x1f40 [11; 11; 22];
  Times 0x1f40 [11; 11; 21];
  Times 0x640 [11; 12; 22];
  Times 0x640 [11; 12; 21]] [])];
  Leaf [Times 0x1 [28];
  Times 0x1 [30];
  Times 0x1 [24]] []]);
  Unpack 19 (
  Case 7 [
  Unpack 32 (
  Case 8 [
  Unpack 34 (
  Case 31 [
  Unpack 36 (
  Leaf [Times 0x1 [13];
  Times 0x3e7 [14];
  Times 0xa [15];
  Times 0x1 [25];
  Times 0x1 [37];
  Times 0x1 [22];
  Times 0x1 [35]] []);
  Unpack 36 (
  Leaf [Times 0x7335ea [];
  Times 0x73d9d0 [29];
  Times 0xa3e6 [6];
  Times 0xa3e6 [18];
  Times 0x1e7cb0 [11; 25];
  Times 0x3cf190 [11; 26];
  Times 0x7d0 [11; 29];
  Times 0x4e20 [11; 15];
  Times 0x7d0 [11; 13];
  Times 0x618f0 [12; 25];
  Times 0xc3050 [12; 26];
  Times 0x190 [12; 29];
  Times 0xfa0 [12; 15];
  Times 0x190 [12; 13];
  Times 0x36e070 [30];
  Times 0x8c3d90 [25];
  Square 0x64 [37] (18977 + 9 * k1);
  Square 0x64 [28] (18975 + 9 * k1);
  Square 0xdb81c [21] (- (1) - k1);
  Square 0xdb81c [22] (- (3) - k1);
  Square 0x36e07 [16] (- (8) - 6 * k1 - k1^2);
  Square 0x36e07 [35] (- (10) - 6 * k1 - k1^2)] []);
  Unpack 36 (
  Leaf [Times 0x1 [13];
  Times 0x3e7 [14];
  Times 0xa [15];
  Times 0x1 [25];
  Times 0x1 [37];
  Times 0x1 [22];
  Times 0x1 [35]] [])]);
  Unpack 34 (
  Case 43 [
  Case 31 [
  Unpack 45 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [42];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [25];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 25];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0x4c [42; 26];
  Times 0x28 [11; 42; 26];
  Times 0x8 [12; 42; 26];
  Times 0x24 [42; 30];
  Times 0x4e20 [36];
  Times 0xfa0 [11; 36];
  Times 0x4e20 [37];
  Times 0xfa0 [11; 37];
  Times 0x1f40 [40];
  Times 0x3e80 [44];
  Times 0x1f40 [11; 44];
  Square 0x1 [46] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [24] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] []);
  Unpack 45 (
  Leaf [Times 0x156346e69 [42];
  Times 0x1843d3076 [15];
  Times 0x26d2eb3f [13];
  Times 0x35a198fe28 [25];
  Times 0x35a198fe28 [22];
  Times 0x106be13cc [11; 11];
  Times 0x1c94e500 [11; 6];
  Times 0xeec68e70 [11; 24];
  Times 0x348c6a5c [11; 12];
  Times 0x1d8efbd3c [0; 11];
  Times 0xab9eb6608 [11; 25];
  Times 0xab9eb6608 [11; 22];
  Times 0x79d17fdb9de80 [14; 14];
  Times 0x4df6b83aa28 [14; 6];
  Times 0xc7965281a [15; 17];
  Times 0x13f56ea69 [13; 17];
  Times 0x25bd9b568 [12; 29];
  Times 0x5b76100 [12; 27];
  Times 0x33726900 [0; 29];
  Times 0x33726900 [0; 27];
  Times 0x35a198fe28 [36];
  Times 0xab9eb6608 [11; 36];
  Times 0x35a198fe28 [37];
  Times 0xab9eb6608 [11; 37];
  Times 0x1573d6cc10 [40];
  Times 0x2ae7ad9820 [44];
  Times 0x1573d6cc10 [11; 44];
  Times 0x2c4dd76dc8 [29];
  Times 0x175163e8f0 [11; 29];
  Times 0x254f06418 [12; 25];
  Times 0x253be73c8 [12; 26];
  Times 0xbf36320 [12; 15];
  Times 0x131f050 [12; 13];
  Times 0x254f06418 [12; 22];
  Times 0x254f06418 [12; 41];
  Times 0x14fc7384d8 [30];
  Square 0xfa [46] (90315225 * k1 + 98990210 * k2 + 90997912);
  Square 0xfa [28] (90315225 * k1 + 98990210 * k2 + 90997910)] []);
  Unpack 45 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [42];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [25];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 25];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0x4c [42; 26];
  Times 0x28 [11; 42; 26];
  Times 0x8 [12; 42; 26];
  Times 0x24 [42; 30];
  Times 0x4e20 [36];
  Times 0xfa0 [11; 36];
  Times 0x4e20 [37];
  Times 0xfa0 [11; 37];
  Times 0x1f40 [40];
  Times 0x3e80 [44];
  Times 0x1f40 [11; 44];
  Square 0x1 [46] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [24] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] [])];
  Leaf [Times 0x1 [41];
  Times 0x1 [44];
  Times 0x1 [35]] []]);
  Unpack 34 (
  Case 9 [
  Unpack 42 (
  Leaf [Times 0x834f [0; 16];
  Times 0xa0bc [12; 17];
  Times 0x1a43 [0; 11; 16];
  Times 0x948 [0; 11; 17];
  Times 0x18d7a [0; 33];
  Times 0x1f4fa0 [11; 43];
  Times 0xd2f00 [35];
  Times 0xd2f00 [36];
  Times 0x2a300 [11; 35];
  Times 0x2a300 [11; 36];
  Times 0x54600 [41];
  Times 0xa8c00 [40];
  Times 0xa8c00 [37];
  Times 0x54600 [11; 40];
  Times 0x54600 [11; 37];
  Times 0x1c50 [6];
  Times 0x69e4 [11; 6];
  Times 0x94700 [20];
  Times 0x94700 [29];
  Times 0x48d6e0 [11; 20];
  Times 0x48d6e0 [11; 29];
  Times 0xfa00 [12; 20];
  Times 0xfa00 [12; 29];
  Times 0x46500 [30];
  Times 0xb3b00 [25];
  Times 0xb3b00 [22];
  Times 0x54b460 [11; 25];
  Times 0x54b460 [11; 22];
  Times 0x7d00 [12; 25];
  Times 0x7d00 [12; 22];
  Times 0xf0 [12; 6];
  Times 0x23c440 [11; 11; 20];
  Times 0x23c440 [11; 11; 29];
  Times 0x72740 [11; 12; 20];
  Times 0x72740 [11; 12; 29];
  Times 0x2030a0 [11; 30];
  Times 0x11e220 [11; 11; 25];
  Times 0x11e220 [11; 11; 22];
  Times 0x393a0 [11; 12; 25];
  Times 0x393a0 [11; 12; 22];
  Times 0x2256 [11; 11; 6];
  Times 0x6de [11; 12; 6]] []);
  Unpack 42 (
  Case 31 [
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
  Times 0x6d4 [49; 26];
  Times 0x398 [11; 49; 26];
  Times 0xb8 [12; 49; 26];
  Times 0x33c [49; 30];
  Times 0x4a380 [39; 26];
  Times 0x27100 [11; 39; 26];
  Times 0x7d00 [12; 39; 26];
  Times 0x23280 [39; 30];
  Times 0x704e0 [25];
  Times 0x704e0 [22];
  Times 0x16760 [11; 25];
  Times 0x16760 [11; 22];
  Times 0x704e0 [35];
  Times 0x16760 [11; 35];
  Times 0x704e0 [36];
  Times 0x16760 [11; 36];
  Times 0x2cec0 [41];
  Square 0x1 [51] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [24] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] []);
  Unpack 50 (
  Leaf [Times 0x96c1c [15];
  Times 0xf136 [13];
  Times 0x144043e [25];
  Times 0x144043e [22];
  Times 0x3dcc5 [0; 11];
  Times 0xc5c1 [0; 12];
  Times 0x2f559fd100 [14; 14];
  Times 0x1e4b4790 [14; 6];
  Times 0x54a5ec0 [11; 14];
  Times 0x10edfc0 [12; 14];
  Times 0x4d8d84 [15; 17];
  Times 0x7c15a [13; 17];
  Times 0x414ec [11; 6];
  Times 0xd0fc [12; 6];
  Times 0x5cc60 [11; 24];
  Times 0x128e0 [12; 24];
  Times 0x22551 [11; 11];
  Times 0xdbba [11; 12];
  Times 0x15f9 [12; 12];
  Times 0x40a3da [11; 25];
  Times 0x40a3da [11; 22];
  Times 0x1a43a2 [12; 25];
  Times 0x1a43a2 [12; 22];
  Times 0x10baa76 [29];
  Times 0x8ce074 [11; 29];
  Times 0x36d904 [12; 29];
  Times 0x7eca02 [30];
  Times 0x7c15a [45];
  Times 0x7c15a [46];
  Times 0x414ec [11; 45];
  Times 0x414ec [11; 46];
  Times 0xd0fc [12; 45];
  Times 0xd0fc [12; 46];
  Times 0x3ac6e [47];
  Times 0x96352 [44];
  Times 0x96352 [43];
  Times 0x20a76 [11; 44];
  Times 0x20a76 [11; 43];
  Times 0x687e [12; 44];
  Times 0x687e [12; 43];
  Times 0x14d6790 [35];
  Times 0x14d6790 [36];
  Times 0x42ae50 [11; 35];
  Times 0x42ae50 [11; 36];
  Times 0x855ca0 [41];
  Times 0xd4f3c [12];
  Times 0x6d4 [12; 13];
  Times 0x4448 [12; 15];
  Times 0xd5610 [12; 23];
  Times 0x1aac20 [12; 27];
  Times 0x1aac20 [12; 38];
  Times 0xd5610 [12; 48];
  Times 0x10ab940 [39];
  Times 0x855ca0 [11; 39];
  Times 0x1aac20 [12; 39];
  Square 0xfa [51] (16619 + 64701 * k1 - 34960 * k2);
  Square 0xfa [28] (16618 + 64701 * k1 - 34960 * k2)] []);
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
  Times 0x6d4 [49; 26];
  Times 0x398 [11; 49; 26];
  Times 0xb8 [12; 49; 26];
  Times 0x33c [49; 30];
  Times 0x4a380 [39; 26];
  Times 0x27100 [11; 39; 26];
  Times 0x7d00 [12; 39; 26];
  Times 0x23280 [39; 30];
  Times 0x704e0 [25];
  Times 0x704e0 [22];
  Times 0x16760 [11; 25];
  Times 0x16760 [11; 22];
  Times 0x704e0 [35];
  Times 0x16760 [11; 35];
  Times 0x704e0 [36];
  Times 0x16760 [11; 36];
  Times 0x2cec0 [41];
  Square 0x1 [51] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [24] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] [])]);
  Unpack 42 (
  Leaf [Times 0xd1c937 [0; 16];
  Times 0x100cc5c [12; 17];
  Times 0x26a94b [0; 11; 16];
  Times 0xe0118 [0; 11; 17];
  Times 0x4f1a0 [11; 12; 16];
  Times 0x27b07ea [0; 33];
  Times 0x33b10840 [11; 33];
  Times 0x15101700 [35];
  Times 0x15101700 [36];
  Times 0x84f56700 [11; 35];
  Times 0x84f56700 [11; 36];
  Times 0x86cd600 [41];
  Times 0x10d9ac00 [40];
  Times 0x10d9ac00 [37];
  Times 0x6f6c0600 [11; 40];
  Times 0x6f6c0600 [11; 37];
  Times 0x2d3bd0 [6];
  Times 0xa78764 [11; 6];
  Times 0x19bfcc00 [11; 11; 35];
  Times 0x19bfcc00 [11; 11; 36];
  Times 0x337f9800 [11; 41];
  Times 0x337f9800 [11; 11; 40];
  Times 0x337f9800 [11; 11; 37];
  Times 0x32bcb6 [11; 11; 6];
  Times 0xed26f00 [45];
  Times 0xed26f00 [46];
  Times 0xa5f10e0 [11; 45];
  Times 0xa5f10e0 [11; 46];
  Times 0x18f6a00 [12; 45];
  Times 0x18f6a00 [12; 46];
  Times 0x7055d00 [47];
  Times 0x11f14300 [44];
  Times 0x11f14300 [43];
  Times 0x7030e60 [11; 44];
  Times 0x7030e60 [11; 43];
  Times 0xc7b500 [12; 44];
  Times 0xc7b500 [12; 43];
  Times 0x17f70 [12; 6];
  Times 0x15a5040 [11; 11; 45];
  Times 0x15a5040 [11; 11; 46];
  Times 0x454340 [11; 12; 45];
  Times 0x454340 [11; 12; 46];
  Times 0x137aea0 [11; 47];
  Times 0xad2820 [11; 11; 44];
  Times 0xad2820 [11; 11; 43];
  Times 0x22a1a0 [11; 12; 44];
  Times 0x22a1a0 [11; 12; 43];
  Times 0x427e [11; 12; 6]] [])])]);
  Unpack 32 (
  Case 8 [
  Unpack 35 (
  Leaf [Times 0x1cb92e6 [11; 17];
  Times 0x1bada [11; 6];
  Times 0xe6a6e0 [11; 25];
  Times 0x1cd4dc0 [11; 20];
  Times 0x1cd4dc0 [11; 29];
  Times 0x5bea2e [12; 17];
  Times 0x5892 [12; 6];
  Times 0x2e2160 [12; 25];
  Times 0x5c42c0 [12; 20];
  Times 0x5c42c0 [12; 29];
  Times 0x19f2c60 [30];
  Times 0x424ffa0 [25];
  Times 0x4d7fc [6];
  Times 0x36c7a20 [20];
  Times 0x36c7a20 [29];
  Times 0x367a224 [17; 34];
  Times 0xf25021 [11; 11; 17; 17];
  Times 0x1d2fe [11; 11; 17; 6];
  Times 0xf339a0 [11; 11; 17; 25];
  Times 0x1e67340 [11; 11; 17; 20];
  Times 0x1e67340 [11; 11; 17; 29];
  Times 0x60ecda [11; 12; 17; 17];
  Times 0xbacc [11; 12; 17; 6];
  Times 0x614a40 [11; 12; 17; 25];
  Times 0xc29480 [11; 12; 17; 20];
  Times 0xc29480 [11; 12; 17; 29];
  Times 0x1b5ce20 [11; 17; 30];
  Times 0x45ed5e0 [11; 17; 25];
  Times 0x51b94 [11; 17; 6];
  Times 0xe1 [11; 11; 6; 6];
  Times 0xea60 [11; 11; 6; 25];
  Times 0x1d4c0 [11; 11; 6; 20];
  Times 0x1d4c0 [11; 11; 6; 29];
  Times 0x5a [11; 12; 6; 6];
  Times 0x5dc0 [11; 12; 6; 25];
  Times 0xbb80 [11; 12; 6; 20];
  Times 0xbb80 [11; 12; 6; 29];
  Times 0x1a5e0 [11; 6; 30];
  Times 0x6c660 [11; 6; 25];
  Times 0x4ec [11; 6; 6];
  Times 0x3d0900 [11; 11; 25; 25];
  Times 0xf42400 [11; 11; 25; 20];
  Times 0xf42400 [11; 11; 25; 29];
  Times 0x186a00 [11; 12; 25; 25];
  Times 0x61a800 [11; 12; 25; 20];
  Times 0x61a800 [11; 12; 25; 29];
  Times 0xdbba00 [11; 25; 30];
  Times 0x2318600 [11; 25; 25];
  Times 0xf42400 [11; 11; 20; 20];
  Times 0x1e84800 [11; 11; 20; 29];
  Times 0x61a800 [11; 12; 20; 20];
  Times 0xc35000 [11; 12; 20; 29];
  Times 0x1b77400 [11; 20; 30];
  Times 0x632ea00 [11; 25; 20];
  Times 0x89b20 [11; 6; 20];
  Times 0xf42400 [11; 11; 29; 29];
  Times 0x61a800 [11; 12; 29; 29];
  Times 0x1b77400 [11; 29; 30];
  Times 0x632ea00 [11; 25; 29];
  Times 0x89b20 [11; 6; 29];
  Times 0x9b149 [12; 12; 17; 17];
  Times 0x12ae [12; 12; 17; 6];
  Times 0x9baa0 [12; 12; 17; 25];
  Times 0x137540 [12; 12; 17; 20];
  Times 0x137540 [12; 12; 17; 29];
  Times 0x578fa0 [12; 17; 30];
  Times 0xdfc460 [12; 17; 25];
  Times 0x10584 [12; 17; 6];
  Times 0x9 [12; 12; 6; 6];
  Times 0x960 [12; 12; 6; 25];
  Times 0x12c0 [12; 12; 6; 20];
  Times 0x12c0 [12; 12; 6; 29];
  Times 0x5460 [12; 6; 30];
  Times 0x15ae0 [12; 6; 25];
  Times 0xfc [12; 6; 6];
  Times 0x27100 [12; 12; 25; 25];
  Times 0x9c400 [12; 12; 25; 20];
  Times 0x9c400 [12; 12; 25; 29];
  Times 0x2bf200 [12; 25; 30];
  Times 0x704e00 [12; 25; 25];
  Times 0x9c400 [12; 12; 20; 20];
  Times 0x138800 [12; 12; 20; 29];
  Times 0x57e400 [12; 20; 30];
  Times 0x13d6200 [12; 25; 20];
  Times 0x1b8a0 [12; 6; 20];
  Times 0x9c400 [12; 12; 29; 29];
  Times 0x57e400 [12; 29; 30];
  Times 0x13d6200 [12; 25; 29];
  Times 0x1b8a0 [12; 6; 29];
  Times 0xc5c100 [30; 30];
  Times 0x3f2be00 [25; 30];
  Times 0x49d40 [6; 30];
  Times 0x50b8100 [25; 25];
  Times 0xbcac0 [6; 25];
  Times 0x6e4 [6; 6];
  Times 0x39c4160 [11; 17; 20];
  Times 0x39c4160 [11; 17; 29];
  Times 0x39fbc00 [11; 20; 20];
  Times 0x73f7800 [11; 20; 29];
  Times 0x39fbc00 [11; 29; 29];
  Times 0xb8d9e0 [12; 17; 20];
  Times 0xb8d9e0 [12; 17; 29];
  Times 0xb98c00 [12; 20; 20];
  Times 0x1731800 [12; 20; 29];
  Times 0xb98c00 [12; 29; 29];
  Times 0x342f600 [20; 30];
  Times 0x342f600 [29; 30];
  Times 0x855ca00 [25; 20];
  Times 0x855ca00 [25; 29];
  Times 0x9bdc0 [6; 20];
  Times 0x9bdc0 [6; 29];
  Times 0x3715900 [20; 20];
  Times 0x6e2b200 [20; 29];
  Times 0x3715900 [29; 29];
  Square 0x708 [21] (15116 * prob_column_C + 7558 * k1 * prob_column_C - 7200 * column_upper_low0_row - 7200 * k1 * column_upper_low0_row - 1800 * k1^2 * column_upper_low0_row - 7557 - 3779 * k1);
  Square 0x708 [22] (15116 * prob_column_C + 7558 * k1 * prob_column_C - 7200 * column_upper_low0_row - 7200 * k1 * column_upper_low0_row - 1800 * k1^2 * column_upper_low0_row - 7559 - 3779 * k1);
  Square 0x1c2 [16] (217670400 * prob_column_C * column_upper_low0_row + 326505600 * k1 * prob_column_C * column_upper_low0_row + 163252800 * k1^2 * prob_column_C * column_upper_low0_row + 27208800 * k1^3 * prob_column_C * column_upper_low0_row + 228523688 * prob_column_C + 228508572 * k1 * prob_column_C + 57123364 * k1^2 * prob_column_C - 51840000 * column_upper_low0_row^2 - 103680000 * k1 * column_upper_low0_row^2 - 77760000 * k1^2 * column_upper_low0_row^2 - 108849600 * column_upper_low0_row - 163267200 * k1 * column_upper_low0_row - 25920000 * k1^3 * column_upper_low0_row^2 - 81630000 * k1^2 * column_upper_low0_row - 3240000 * k1^4 * column_upper_low0_row^2 - 13604400 * k1^3 * column_upper_low0_row - 57138480 - 57130922 * k1 - 14280841 * k1^2 - 228493456 * prob_column_C^2 - 228493456 * k1 * prob_column_C^2 - 57123364 * k1^2 * prob_column_C^2);
  Square 0x1c2 [36] (217670400 * prob_column_C * column_upper_low0_row + 326505600 * k1 * prob_column_C * column_upper_low0_row + 163252800 * k1^2 * prob_column_C * column_upper_low0_row + 27208800 * k1^3 * prob_column_C * column_upper_low0_row + 228523688 * prob_column_C + 228508572 * k1 * prob_column_C + 57123364 * k1^2 * prob_column_C - 51840000 * column_upper_low0_row^2 - 103680000 * k1 * column_upper_low0_row^2 - 77760000 * k1^2 * column_upper_low0_row^2 - 108849600 * column_upper_low0_row - 163267200 * k1 * column_upper_low0_row - 25920000 * k1^3 * column_upper_low0_row^2 - 81630000 * k1^2 * column_upper_low0_row - 3240000 * k1^4 * column_upper_low0_row^2 - 13604400 * k1^3 * column_upper_low0_row - 57138482 - 57130922 * k1 - 14280841 * k1^2 - 228493456 * prob_column_C^2 - 228493456 * k1 * prob_column_C^2 - 57123364 * k1^2 * prob_column_C^2)] []);
  Unpack 35 (
  Case 44 [
  Case 31 [
  Unpack 46 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [34];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [25];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 25];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0x4c [34; 26];
  Times 0x28 [11; 34; 26];
  Times 0x8 [12; 34; 26];
  Times 0x24 [34; 30];
  Times 0x4e20 [37];
  Times 0xfa0 [11; 37];
  Times 0x4e20 [38];
  Times 0xfa0 [11; 38];
  Times 0x1f40 [41];
  Times 0x3e80 [45];
  Times 0x1f40 [11; 45];
  Square 0x1 [47] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [24] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] []);
  Unpack 46 (
  Leaf [Times 0x156346e69 [34];
  Times 0x1843d3076 [15];
  Times 0x26d2eb3f [13];
  Times 0x35a198fe28 [25];
  Times 0x35a198fe28 [22];
  Times 0x106be13cc [11; 11];
  Times 0x1c94e500 [11; 6];
  Times 0xeec68e70 [11; 24];
  Times 0x348c6a5c [11; 12];
  Times 0x1d8efbd3c [0; 11];
  Times 0xab9eb6608 [11; 25];
  Times 0xab9eb6608 [11; 22];
  Times 0x79d17fdb9de80 [14; 14];
  Times 0x4df6b83aa28 [14; 6];
  Times 0xc7965281a [15; 17];
  Times 0x13f56ea69 [13; 17];
  Times 0x25bd9b568 [12; 29];
  Times 0x5b76100 [12; 27];
  Times 0x33726900 [0; 29];
  Times 0x33726900 [0; 27];
  Times 0x35a198fe28 [37];
  Times 0xab9eb6608 [11; 37];
  Times 0x35a198fe28 [38];
  Times 0xab9eb6608 [11; 38];
  Times 0x1573d6cc10 [41];
  Times 0x2ae7ad9820 [45];
  Times 0x1573d6cc10 [11; 45];
  Times 0x2c4dd76dc8 [29];
  Times 0x175163e8f0 [11; 29];
  Times 0x254f06418 [12; 25];
  Times 0x253be73c8 [12; 26];
  Times 0xbf36320 [12; 15];
  Times 0x131f050 [12; 13];
  Times 0x254f06418 [12; 22];
  Times 0x254f06418 [12; 33];
  Times 0x14fc7384d8 [30];
  Square 0xfa [47] (90315225 * k1 + 98990210 * k2 + 90997912);
  Square 0xfa [28] (90315225 * k1 + 98990210 * k2 + 90997910)] []);
  Unpack 46 (
  Leaf [Times 0x1c44 [0];
  Times 0x320 [12];
  Times 0x28c [34];
  Times 0x190 [15];
  Times 0x28 [13];
  Times 0x4e20 [25];
  Times 0x4e20 [22];
  Times 0x14 [11; 6];
  Times 0xfa0 [11; 25];
  Times 0xfa0 [11; 22];
  Times 0x4 [12; 17];
  Times 0x11bd0400 [14; 14];
  Times 0xb5a40 [14; 6];
  Times 0x1d10 [15; 17];
  Times 0x2e8 [13; 17];
  Times 0x4c [34; 26];
  Times 0x28 [11; 34; 26];
  Times 0x8 [12; 34; 26];
  Times 0x24 [34; 30];
  Times 0x4e20 [37];
  Times 0xfa0 [11; 37];
  Times 0x4e20 [38];
  Times 0xfa0 [11; 38];
  Times 0x1f40 [41];
  Times 0x3e80 [45];
  Times 0x1f40 [11; 45];
  Square 0x1 [47] (3983 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1);
  Square 0x1 [24] (3981 + 2000 * k2 + 9 * k1 * prob_column_C + 18 * prob_column_C - 9 * k1)] [])];
  Leaf [Times 0x1 [33];
  Times 0x1 [45];
  Times 0x1 [36]] []]);
  Unpack 35 (
  Case 31 [
  Unpack 43 (
  Leaf [Times 0x28a1c [0];
  Times 0x960 [12];
  Times 0x3a94 [34];
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
  Times 0x6d4 [34; 26];
  Times 0x398 [11; 34; 26];
  Times 0xb8 [12; 34; 26];
  Times 0x33c [34; 30];
  Times 0x4a380 [40; 26];
  Times 0x27100 [11; 40; 26];
  Times 0x7d00 [12; 40; 26];
  Times 0x23280 [40; 30];
  Times 0x704e0 [25];
  Times 0x704e0 [22];
  Times 0x16760 [11; 25];
  Times 0x16760 [11; 22];
  Times 0x704e0 [36];
  Times 0x16760 [11; 36];
  Times 0x704e0 [37];
  Times 0x16760 [11; 37];
  Times 0x2cec0 [42];
  Square 0x1 [44] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [24] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] []);
  Unpack 43 (
  Leaf [Times 0xe4a728 [15];
  Times 0x16dd84 [13];
  Times 0x36c80c4 [25];
  Times 0x36c80c4 [22];
  Times 0x1223ca [11; 11];
  Times 0xf3e58 [11; 24];
  Times 0x3a0c2 [11; 12];
  Times 0x20a6d2 [0; 11];
  Times 0x75120 [11; 15];
  Times 0xbb50 [11; 13];
  Times 0xaf4cf4 [11; 25];
  Times 0xaf4cf4 [11; 22];
  Times 0x137197dbda0 [14; 14];
  Times 0x31c6a37a8 [14; 15];
  Times 0x4fa438c4 [13; 14];
  Times 0x36c80c4 [36];
  Times 0x36c80c4 [37];
  Times 0xaf4cf4 [11; 36];
  Times 0xaf4cf4 [11; 37];
  Times 0x15e99e8 [42];
  Times 0x2bd33d0 [40];
  Times 0x15e99e8 [11; 40];
  Times 0x2d41154 [29];
  Times 0x17d1698 [11; 29];
  Times 0x261bdc [12; 25];
  Times 0x260854 [12; 26];
  Times 0x262f64 [12; 29];
  Times 0xc350 [12; 15];
  Times 0x1388 [12; 13];
  Times 0x261bdc [12; 22];
  Times 0x261bdc [12; 33];
  Times 0x156fabc [30];
  Square 0x271 [44] (8992 + 9970 * k2 + 9009 * k1);
  Square 0x271 [28] (8990 + 9970 * k2 + 9009 * k1)] []);
  Unpack 43 (
  Leaf [Times 0x28a1c [0];
  Times 0x960 [12];
  Times 0x3a94 [34];
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
  Times 0x6d4 [34; 26];
  Times 0x398 [11; 34; 26];
  Times 0xb8 [12; 34; 26];
  Times 0x33c [34; 30];
  Times 0x4a380 [40; 26];
  Times 0x27100 [11; 40; 26];
  Times 0x7d00 [12; 40; 26];
  Times 0x23280 [40; 30];
  Times 0x704e0 [25];
  Times 0x704e0 [22];
  Times 0x16760 [11; 25];
  Times 0x16760 [11; 22];
  Times 0x704e0 [36];
  Times 0x16760 [11; 36];
  Times 0x704e0 [37];
  Times 0x16760 [11; 37];
  Times 0x2cec0 [42];
  Square 0x1 [44] (207 * k1 * prob_column_C + 414 * prob_column_C + 19587 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1);
  Square 0x1 [24] (207 * k1 * prob_column_C + 414 * prob_column_C + 19585 + 36000 * k1 * row_upper_high0_column + 72000 * row_upper_high0_column + 46000 * k2 - 36207 * k1)] [])])]);
  Unpack 32 (
  Leaf [Times 0x948 [12; 14];
  Times 0x30f [14; 6];
  Times 0x30f [14; 18];
  Times 0x36 [0; 11; 14];
  Times 0x5c490 [11; 14; 14];
  Times 0x3b1 [11; 14; 6];
  Times 0x3b1 [11; 14; 18];
  Times 0x7779f00 [14; 14; 14];
  Times 0x4c770 [14; 14; 6];
  Times 0x4c770 [14; 14; 18];
  Times 0x3 [6];
  Times 0x5f [20];
  Times 0x5f [29];
  Times 0x6 [12; 6];
  Times 0xa [12; 20];
  Times 0xa [12; 29];
  Times 0x3 [11; 6];
  Times 0x45 [11; 20];
  Times 0x45 [11; 29];
  Times 0x2d [30];
  Times 0x73 [25];
  Times 0x73 [22];
  Times 0x30 [11; 25];
  Times 0x30 [11; 22];
  Times 0x5 [12; 25];
  Times 0x5 [12; 22];
  Times 0x9 [11; 30];
  Times 0x5 [11; 11; 25];
  Times 0x5 [11; 11; 22];
  Times 0x1 [11; 12; 25];
  Times 0x1 [11; 12; 22];
  Times 0x73 [33];
  Times 0x73 [34];
  Times 0x30 [11; 33];
  Times 0x30 [11; 34];
  Times 0x2e [37];
  Times 0x5 [11; 11; 33];
  Times 0x5 [11; 11; 34];
  Times 0xa [11; 37];
  Times 0x5 [12; 33];
  Times 0x5 [12; 34];
  Times 0x1 [11; 12; 33];
  Times 0x1 [11; 12; 34];
  Times 0x2 [12; 37];
  Times 0x5c [36];
  Times 0x5c [35];
  Times 0x42 [11; 36];
  Times 0x42 [11; 35];
  Times 0x4 [12; 36];
  Times 0x4 [12; 35];
  Times 0x2 [11; 12; 36];
  Times 0x2 [11; 12; 35];
  Times 0xa [11; 11; 36];
  Times 0xa [11; 11; 35];
  Times 0x2 [11; 12; 20];
  Times 0x2 [11; 12; 29];
  Times 0xa [11; 11; 20];
  Times 0xa [11; 11; 29]] [])])]))))).

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
    row_upper_high0_column > 0) \/ (row_upper_low0_row - 1 >= 0))) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta
    + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\
    (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (delta + row_upper_low0_column
    - row_upper_high0_column >= 0) /\ (2 * k2 * row_upper_high0_column + row_upper_high0_column - k2 *
    row_upper_low0_row - 2 * row_upper_low0_row >= 0))) ->
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
    prob_column_C >= 0) /\ (column_upper_low0_row >= 0) /\ (prob_row_C - column_upper_low0_row >= 0) /\
    (column_upper_high0_row - prob_row_C >= 0) /\ (1 - column_upper_high0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_low0_column >= 0) /\ (prob_column_C - column_upper_low0_column >= 0)
    /\ (1 - column_upper_high0_column >= 0) /\ (delta + column_upper_low0_column - column_upper_high0_column >= 0) /\
    (k1 * column_upper_high0_row + 2 * column_upper_high0_row - 2 * k1 * column_upper_low0_column -
    column_upper_low0_column >= 0) /\ (((column_upper_high0_row - 1 >= 0)) \/ ((column_upper_high0_column - 1 >= 0)) \/
    ((column_upper_high0_row - 1 >= 0))))) ->
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
