(* trade-off-v-lp: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= (5 + k)/(2 + k) - 40*δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is
row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column] *)
Definition trade_off_v_lp_1_hypotheses : list formula :=
  let k := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_lower_low0_row := X 6 in let row_lower_high0_row := X 7 in let row_lower_low0_column := X 8 in
  let row_lower_high0_column := X 9 in let row_upper_low0_row := X 10 in let row_upper_high0_row := X 11 in
  let row_upper_low0_column := X 12 in let row_upper_high0_column := X 13 in let column_lower_low0_row := X 14 in
  let column_lower_high0_row := X 15 in let column_lower_low0_column := X 16 in let column_lower_high0_column := X 17 in
  [
  And [Positive (k); NotNegative (1 - k)];
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (k * epsilon * prob_row_C + 2 * epsilon * prob_row_C + 3 * epsilon - 2 * k * epsilon * prob_column_C - 40 * k
  * delta - 4 * epsilon * prob_column_C - 80 * delta);
  Or [And [Positive (k * prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C - prob_column_C)]; And [NotNegative
  (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C -
  row_lower_low0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); NotNegative (2 * k *
  row_lower_high0_column + row_lower_high0_column - k * row_lower_low0_row - 2 * row_lower_low0_row); Positive (1 -
  prob_column_C)]; And [NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column
  - row_lower_high0_column); NotNegative (2 * k * row_lower_high0_column + row_lower_high0_column - k *
  row_lower_low0_row - 2 * row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C)); Positive (k * prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C -
  prob_column_C)]; And [NotNegative (prob_row_C - row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C);
  NotNegative (1 - row_upper_high0_row); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (1 - row_upper_high0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k * row_upper_high0_column + row_upper_high0_column
  - k * row_upper_low0_row - 2 * row_upper_low0_row); Positive (1 - prob_row_C); Positive (1 - prob_column_C); Or
  [Positive (1 - row_upper_high0_column); NotNegative (row_upper_low0_row - 1)]]; And [NotNegative (row_upper_high0_row
  - prob_row_C); NotNegative (1 - row_upper_high0_row); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (1 - row_upper_high0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k * row_upper_high0_column + row_upper_high0_column
  - k * row_upper_low0_row - 2 * row_upper_low0_row); Or [And [NotNegative (row_upper_high0_row - 1)]; And [NotNegative
  (row_upper_high0_column - 1)]; And [NotNegative (row_upper_high0_row - 1); NotNegative (row_upper_high0_column -
  1)]]]];
  Or [And [NotNegative (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Positive (1 - prob_row_C)]; And [NotNegative (prob_column_C - column_lower_low0_column);
  NotNegative (prob_row_C - column_lower_low0_row); NotNegative (1 - column_lower_high0_row); NotNegative (delta +
  column_lower_low0_row - column_lower_high0_row); NotNegative (1 - column_lower_high0_column); NotNegative (delta +
  column_lower_low0_column - column_lower_high0_column); Or [And [NotNegative (column_lower_high0_row - 1)]; And
  [NotNegative (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1); NotNegative
  (column_lower_high0_column - 1)]]]]]%formulas.

Definition trade_off_v_lp_1_certificate : tree :=
  let k := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_lower_low0_row := X 6 in let row_lower_high0_row := X 7 in let row_lower_low0_column := X 8 in
  let row_lower_high0_column := X 9 in let row_upper_low0_row := X 10 in let row_upper_high0_row := X 11 in
  let row_upper_low0_column := X 12 in let row_upper_high0_column := X 13 in let column_lower_low0_row := X 14 in
  let column_lower_high0_row := X 15 in let column_lower_low0_column := X 16 in let column_lower_high0_column := X 17 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Case 8 [
  Unpack 19 (
  Case 6 [
  Unpack 24 (
  Case 7 [
  Unpack 26 (
  Leaf [Times 0xc8 [9; 17];
  Times 0x64 [25];
  Times 0x26b6 [11; 11];
  Times 0x3de [11; 12];
  Times 0x64 [12; 17];
  Times 0x384 [21];
  Times 0x384 [22];
  Times 0x64 [12; 21];
  Times 0x64 [12; 22];
  Times 0x3e8 [20];
  Times 0x9 [14];
  Times 0x1 [12; 14];
  Square 0x19 [15] (- (k) - 1);
  Square 0x19 [27] (- (k) - 3)] []);
  Unpack 26 (
  Leaf [Times 0x2ff [13];
  Times 0x18d [9; 13];
  Times 0x1e [11; 13];
  Times 0xa [5];
  Times 0x1 [12; 25];
  Times 0x1b [21];
  Times 0x1b [22];
  Times 0x3 [12; 21];
  Times 0x3 [12; 22];
  Times 0x1e [20];
  Times 0x2 [28];
  Times 0x1 [9; 28];
  Times 0x2 [30];
  Times 0x1 [9; 30];
  Times 0x1 [34];
  Times 0x1 [33];
  Times 0x1 [31];
  Times 0x2 [9; 33];
  Times 0x2 [9; 31]] []);
  Unpack 26 (
  Leaf [Times 0x2ff [13];
  Times 0x18d [9; 13];
  Times 0x1e [11; 13];
  Times 0xa [5];
  Times 0x1 [12; 25];
  Times 0x1b [21];
  Times 0x1b [22];
  Times 0x3 [12; 21];
  Times 0x3 [12; 22];
  Times 0x1e [20];
  Times 0x2 [27];
  Times 0x1 [9; 27];
  Times 0x2 [29];
  Times 0x1 [9; 29];
  Times 0x1 [33];
  Times 0x1 [32];
  Times 0x1 [30];
  Times 0x2 [9; 32];
  Times 0x2 [9; 30]] [])]);
  Unpack 24 (
  Leaf [Times 0x794 [10; 14];
  Times 0x89e4a [12; 13];
  Times 0x564690 [13; 14];
  Times 0x6ea [9; 12; 13];
  Times 0x15103a280 [11; 13; 13];
  Times 0x21b39040 [12; 13; 13];
  Times 0x1afe [11; 30];
  Times 0x1afe [11; 29];
  Times 0x1afe [11; 28];
  Times 0x35fc [9; 11; 29];
  Times 0x35fc [9; 11; 28];
  Times 0x1ff5 [21];
  Times 0x1ff5 [22];
  Times 0x38d [12; 21];
  Times 0x38d [12; 22];
  Times 0x2382 [20];
  Times 0xda4 [10; 21];
  Times 0xda4 [10; 22];
  Times 0x184 [10; 12; 21];
  Times 0x184 [10; 12; 22];
  Times 0xf28 [10; 20];
  Times 0x136a [5];
  Times 0x26d4 [11; 23];
  Times 0x136a [9; 11; 23];
  Times 0x35fc [25];
  Times 0x35fc [26];
  Times 0x35fc [27];
  Times 0x1afe [9; 25];
  Times 0x1afe [9; 26];
  Times 0x1afe [9; 27]] []);
  Unpack 24 (
  Leaf [Times 0x302 [13];
  Times 0x18d [9; 13];
  Times 0x3 [9; 12; 13];
  Times 0xa [5];
  Times 0x1b [21];
  Times 0x1b [22];
  Times 0x3 [12; 21];
  Times 0x3 [12; 22];
  Times 0x1e [20];
  Times 0x14 [11; 25];
  Times 0x14 [11; 26];
  Times 0xa [9; 11; 25];
  Times 0xa [9; 11; 26];
  Times 0xa [11; 29];
  Times 0xa [11; 28];
  Times 0xa [11; 27];
  Times 0x14 [9; 11; 28];
  Times 0x14 [9; 11; 27]] [])]);
  Unpack 19 (
  Case 7 [
  Unpack 27 (
  Case 26 [
  Unpack 30 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [23];
  Times 0x1 [31];
  Times 0x1 [21];
  Times 0x1 [28]] []);
  Unpack 30 (
  Leaf [Times 0x140 [12];
  Times 0x280 [9; 17];
  Times 0x140 [29];
  Times 0x7c88 [11; 11];
  Times 0xc74 [11; 12];
  Times 0x10 [11; 17];
  Times 0x140 [25];
  Times 0x140 [20];
  Times 0xa0 [9; 13];
  Times 0x8 [9; 11; 17];
  Times 0x4 [5];
  Times 0x140 [31];
  Square 0x1 [15] (- (80 * k) - 159 - k * epsilon - 2 * epsilon);
  Square 0x1 [28] (- (80 * k) - 161 - k * epsilon - 2 * epsilon)] []);
  Unpack 30 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [23];
  Times 0x1 [31];
  Times 0x1 [21];
  Times 0x1 [28]] [])]);
  Unpack 27 (
  Case 6 [
  Unpack 39 (
  Case 7 [
  Unpack 41 (
  Case 26 [
  Unpack 44 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [23];
  Times 0x1 [45];
  Times 0x1 [21];
  Times 0x1 [42]] []);
  Unpack 44 (
  Leaf [Times 0x140 [12];
  Times 0x280 [9; 17];
  Times 0x140 [40];
  Times 0x7c88 [11; 11];
  Times 0xc74 [11; 12];
  Times 0x10 [11; 17];
  Times 0x140 [25];
  Times 0x140 [20];
  Times 0xa0 [9; 13];
  Times 0x8 [9; 11; 17];
  Times 0x4 [5];
  Times 0x140 [45];
  Square 0x1 [15] (- (80 * k) - 159 - k * epsilon - 2 * epsilon);
  Square 0x1 [42] (- (80 * k) - 161 - k * epsilon - 2 * epsilon)] []);
  Unpack 44 (
  Leaf [Times 0x1 [12];
  Times 0x3e7 [13];
  Times 0xa [14];
  Times 0x1 [23];
  Times 0x1 [45];
  Times 0x1 [21];
  Times 0x1 [42]] [])]);
  Case 38 [
  Case 26 [
  Unpack 43 (
  Leaf [Times 0x62b [13];
  Times 0x6 [23];
  Times 0x6 [21];
  Times 0x314 [9; 13];
  Times 0x1 [10; 17];
  Times 0x6 [12; 37];
  Times 0x3 [9; 9; 13];
  Times 0x1 [9; 10; 15];
  Times 0x2 [10; 10; 17];
  Times 0x14 [5];
  Times 0x2 [12; 40];
  Times 0x8 [29];
  Times 0x4 [9; 29];
  Times 0x8 [31];
  Times 0x4 [9; 31];
  Times 0x4 [35];
  Times 0x4 [34];
  Times 0x4 [32];
  Times 0x8 [9; 34];
  Times 0x8 [9; 32];
  Times 0x2 [10; 29];
  Times 0x1 [9; 10; 29];
  Times 0x2 [10; 31];
  Times 0x1 [9; 10; 31];
  Times 0x1 [10; 35];
  Times 0x1 [10; 34];
  Times 0x1 [10; 32];
  Times 0x2 [9; 10; 34];
  Times 0x2 [9; 10; 32];
  Times 0x6 [44]] []);
  Unpack 43 (
  Leaf [Times 0x31a [13];
  Times 0x1 [25];
  Times 0x1 [20];
  Times 0x18d [9; 13];
  Times 0x2 [9; 25];
  Times 0x2 [9; 20];
  Times 0x1e [11; 25];
  Times 0x1e [11; 20];
  Times 0x3 [12; 13];
  Times 0xa [5];
  Times 0x1 [12; 40];
  Times 0x2 [29];
  Times 0x1 [9; 29];
  Times 0x2 [31];
  Times 0x1 [9; 31];
  Times 0x1 [35];
  Times 0x1 [42];
  Times 0x2 [9; 42];
  Square 0x1 [44] (1 + k + 15 * epsilon);
  Square 0x1 [24] (k + 15 * epsilon)] []);
  Unpack 43 (
  Leaf [Times 0x62b [13];
  Times 0x6 [23];
  Times 0x6 [21];
  Times 0x314 [9; 13];
  Times 0x1 [10; 17];
  Times 0x6 [12; 37];
  Times 0x3 [9; 9; 13];
  Times 0x1 [9; 10; 15];
  Times 0x2 [10; 10; 17];
  Times 0x14 [5];
  Times 0x2 [12; 40];
  Times 0x8 [29];
  Times 0x4 [9; 29];
  Times 0x8 [31];
  Times 0x4 [9; 31];
  Times 0x4 [35];
  Times 0x4 [34];
  Times 0x4 [32];
  Times 0x8 [9; 34];
  Times 0x8 [9; 32];
  Times 0x2 [10; 29];
  Times 0x1 [9; 10; 29];
  Times 0x2 [10; 31];
  Times 0x1 [9; 10; 31];
  Times 0x1 [10; 35];
  Times 0x1 [10; 34];
  Times 0x1 [10; 32];
  Times 0x2 [9; 10; 34];
  Times 0x2 [9; 10; 32];
  Times 0x6 [44]] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [42];
  Times 0x1 [28]] []];
  Unpack 41 (
  Case 26 [
  Unpack 50 (
  Leaf [Times 0x62b [13];
  Times 0x6 [23];
  Times 0x6 [21];
  Times 0x314 [9; 13];
  Times 0x1 [10; 17];
  Times 0x6 [12; 37];
  Times 0x3 [9; 9; 13];
  Times 0x1 [9; 10; 15];
  Times 0x2 [10; 10; 17];
  Times 0x14 [5];
  Times 0x2 [12; 40];
  Times 0x8 [29];
  Times 0x4 [9; 29];
  Times 0x8 [31];
  Times 0x4 [9; 31];
  Times 0x4 [35];
  Times 0x4 [34];
  Times 0x4 [32];
  Times 0x8 [9; 34];
  Times 0x8 [9; 32];
  Times 0x2 [10; 29];
  Times 0x1 [9; 10; 29];
  Times 0x2 [10; 31];
  Times 0x1 [9; 10; 31];
  Times 0x1 [10; 35];
  Times 0x1 [10; 34];
  Times 0x1 [10; 32];
  Times 0x2 [9; 10; 34];
  Times 0x2 [9; 10; 32];
  Times 0x6 [51]] []);
  Unpack 50 (
  Case 49 [
  Unpack 52 (
  Leaf [Times 0x145c [25];
  Times 0x145c [20];
  Times 0xaec [34];
  Times 0xaec [32];
  Times 0x634 [9; 33];
  Times 0xfa4 [9; 34];
  Times 0xfa4 [9; 32];
  Times 0x1f04 [10; 14];
  Times 0xaec [10; 12];
  Times 0x8dfa6f80 [13; 13];
  Times 0x16b76e0 [13; 14];
  Times 0x2458b0 [12; 13];
  Times 0x15d8 [31];
  Times 0xaec [9; 31];
  Times 0xaec [35];
  Times 0x4e34 [5];
  Times 0x9c68 [11; 36];
  Times 0x4e34 [9; 11; 36];
  Times 0x1f48 [12; 37];
  Times 0xfa4 [9; 12; 37];
  Square 0x2bb [53] (3 + k);
  Square 0x2bb [30] (1 + k);
  Times 0x145c [51]] []);
  Unpack 52 (
  Leaf [Times 0x63a [12; 13];
  Times 0x3e08 [13; 14];
  Times 0x1f04 [9; 11; 13];
  Times 0x31a [9; 12; 13];
  Times 0xf24f40 [11; 13; 13];
  Times 0x183b20 [12; 13; 13];
  Times 0x4 [29];
  Times 0x4 [31];
  Times 0x2 [9; 29];
  Times 0x2 [9; 31];
  Times 0x2 [35];
  Times 0x50 [11; 34];
  Times 0x50 [11; 32];
  Times 0x28 [9; 11; 34];
  Times 0x28 [9; 11; 32];
  Times 0x14 [5];
  Times 0x2 [12; 34];
  Times 0x2 [12; 32];
  Times 0x4 [9; 12; 34];
  Times 0x4 [9; 12; 32];
  Times 0x2 [12; 40];
  Square 0xf [53] (epsilon + 1);
  Square 0xf [33] (epsilon - 1)] []);
  Unpack 52 (
  Leaf [Times 0x145c [25];
  Times 0x145c [20];
  Times 0xaec [34];
  Times 0xaec [32];
  Times 0x634 [9; 33];
  Times 0xfa4 [9; 34];
  Times 0xfa4 [9; 32];
  Times 0x1f04 [10; 14];
  Times 0xaec [10; 12];
  Times 0x8dfa6f80 [13; 13];
  Times 0x16b76e0 [13; 14];
  Times 0x2458b0 [12; 13];
  Times 0x15d8 [31];
  Times 0xaec [9; 31];
  Times 0xaec [35];
  Times 0x4e34 [5];
  Times 0x9c68 [11; 36];
  Times 0x4e34 [9; 11; 36];
  Times 0x1f48 [12; 37];
  Times 0xfa4 [9; 12; 37];
  Square 0x2bb [53] (3 + k);
  Square 0x2bb [30] (1 + k);
  Times 0x145c [51]] [])]);
  Unpack 50 (
  Leaf [Times 0x62b [13];
  Times 0x6 [23];
  Times 0x6 [21];
  Times 0x314 [9; 13];
  Times 0x1 [10; 17];
  Times 0x6 [12; 37];
  Times 0x3 [9; 9; 13];
  Times 0x1 [9; 10; 15];
  Times 0x2 [10; 10; 17];
  Times 0x14 [5];
  Times 0x2 [12; 40];
  Times 0x8 [29];
  Times 0x4 [9; 29];
  Times 0x8 [31];
  Times 0x4 [9; 31];
  Times 0x4 [35];
  Times 0x4 [34];
  Times 0x4 [32];
  Times 0x8 [9; 34];
  Times 0x8 [9; 32];
  Times 0x2 [10; 29];
  Times 0x1 [9; 10; 29];
  Times 0x2 [10; 31];
  Times 0x1 [9; 10; 31];
  Times 0x1 [10; 35];
  Times 0x1 [10; 34];
  Times 0x1 [10; 32];
  Times 0x2 [9; 10; 34];
  Times 0x2 [9; 10; 32];
  Times 0x6 [51]] [])])]);
  Unpack 39 (
  Leaf [Times 0x604 [12; 13];
  Times 0x1d9c [9; 11; 13];
  Times 0x1e [9; 11; 37];
  Times 0x302 [9; 12; 13];
  Times 0x1e [10; 11; 17];
  Times 0x2560c [11; 11; 13];
  Times 0x3bce [11; 12; 13];
  Times 0x14 [5];
  Times 0x36 [41];
  Times 0x36 [42];
  Times 0x6 [12; 41];
  Times 0x6 [12; 42];
  Times 0x3c [40];
  Times 0x1b [9; 41];
  Times 0x1b [9; 42];
  Times 0x3 [9; 12; 41];
  Times 0x3 [9; 12; 42];
  Times 0x1e [9; 40];
  Times 0x64 [11; 41];
  Times 0x64 [11; 42];
  Times 0x32 [9; 11; 41];
  Times 0x32 [9; 11; 42];
  Times 0x32 [11; 45];
  Times 0x32 [11; 44];
  Times 0x32 [11; 43];
  Times 0x64 [9; 11; 44];
  Times 0x64 [9; 11; 43]] []);
  Unpack 39 (
  Case 26 [
  Unpack 45 (
  Leaf [Times 0xc4e [13];
  Times 0xc [23];
  Times 0xc [21];
  Times 0x624 [9; 13];
  Times 0x4 [10; 12];
  Times 0x2 [10; 17];
  Times 0x50 [11; 13];
  Times 0x10 [12; 37];
  Times 0x8 [12; 23];
  Times 0x8 [12; 21];
  Times 0x6 [9; 9; 13];
  Times 0x2 [9; 10; 15];
  Times 0x28 [9; 11; 13];
  Times 0x8 [9; 12; 37];
  Times 0x4 [9; 12; 23];
  Times 0x4 [9; 12; 21];
  Times 0x4 [10; 10; 17];
  Times 0x28 [5];
  Times 0x10 [40];
  Times 0x10 [41];
  Times 0x8 [9; 40];
  Times 0x8 [9; 41];
  Times 0x8 [44];
  Times 0x8 [43];
  Times 0x8 [42];
  Times 0x10 [9; 43];
  Times 0x10 [9; 42];
  Times 0x4 [10; 40];
  Times 0x4 [10; 41];
  Times 0x2 [9; 10; 40];
  Times 0x2 [9; 10; 41];
  Times 0x2 [10; 44];
  Times 0x2 [10; 43];
  Times 0x2 [10; 42];
  Times 0x4 [9; 10; 43];
  Times 0x4 [9; 10; 42];
  Square 0x1 [46] (6 + k - 20 * epsilon - 10 * k * epsilon);
  Square 0x1 [22] (4 + k - 20 * epsilon - 10 * k * epsilon)] []);
  Unpack 45 (
  Leaf [Times 0x634 [13];
  Times 0x31a [9; 13];
  Times 0x3c [11; 25];
  Times 0x3c [11; 20];
  Times 0xc [12; 13];
  Times 0x6 [9; 12; 13];
  Times 0x14 [5];
  Times 0x28 [11; 40];
  Times 0x28 [11; 41];
  Times 0x14 [9; 11; 40];
  Times 0x14 [9; 11; 41];
  Times 0x14 [11; 44];
  Times 0x14 [11; 43];
  Times 0x14 [11; 42];
  Times 0x28 [9; 11; 43];
  Times 0x28 [9; 11; 42];
  Square 0xf [46] (epsilon + 1);
  Square 0xf [24] (epsilon - 1)] []);
  Unpack 45 (
  Leaf [Times 0xc4e [13];
  Times 0xc [23];
  Times 0xc [21];
  Times 0x624 [9; 13];
  Times 0x4 [10; 12];
  Times 0x2 [10; 17];
  Times 0x50 [11; 13];
  Times 0x10 [12; 37];
  Times 0x8 [12; 23];
  Times 0x8 [12; 21];
  Times 0x6 [9; 9; 13];
  Times 0x2 [9; 10; 15];
  Times 0x28 [9; 11; 13];
  Times 0x8 [9; 12; 37];
  Times 0x4 [9; 12; 23];
  Times 0x4 [9; 12; 21];
  Times 0x4 [10; 10; 17];
  Times 0x28 [5];
  Times 0x10 [40];
  Times 0x10 [41];
  Times 0x8 [9; 40];
  Times 0x8 [9; 41];
  Times 0x8 [44];
  Times 0x8 [43];
  Times 0x8 [42];
  Times 0x10 [9; 43];
  Times 0x10 [9; 42];
  Times 0x4 [10; 40];
  Times 0x4 [10; 41];
  Times 0x2 [9; 10; 40];
  Times 0x2 [9; 10; 41];
  Times 0x2 [10; 44];
  Times 0x2 [10; 43];
  Times 0x2 [10; 42];
  Times 0x4 [9; 10; 43];
  Times 0x4 [9; 10; 42];
  Square 0x1 [46] (6 + k - 20 * epsilon - 10 * k * epsilon);
  Square 0x1 [22] (4 + k - 20 * epsilon - 10 * k * epsilon)] [])])]);
  Unpack 27 (
  Case 6 [
  Unpack 36 (
  Case 35 [
  Unpack 38 (
  Leaf [Times 0x1d7 [9; 18];
  Times 0x140 [10; 12];
  Times 0x1e0 [10; 17];
  Times 0x500 [12; 18];
  Times 0x289 [9; 12; 18];
  Times 0x18d [9; 37];
  Times 0x31a [9; 16];
  Times 0x18d [9; 9; 16];
  Times 0x3 [9; 12; 37];
  Times 0x6 [9; 12; 16];
  Times 0x3 [9; 9; 12; 16];
  Times 0x26b240 [11; 13];
  Times 0x135920 [9; 11; 13];
  Times 0x7bd4 [11; 5];
  Times 0xf7a8 [11; 11; 16];
  Times 0x7bd4 [9; 11; 11; 16];
  Times 0x3dea0 [12; 13];
  Times 0x1ef50 [9; 12; 13];
  Times 0xc62 [12; 5];
  Times 0x18c4 [11; 12; 16];
  Times 0xc62 [9; 11; 12; 16];
  Times 0x640 [30];
  Times 0x640 [9; 30];
  Times 0x320 [34];
  Times 0x190 [9; 9; 30];
  Times 0x190 [9; 34];
  Times 0x1e [5];
  Times 0x3c [11; 16];
  Times 0x5a [9; 11; 16];
  Times 0x1e [9; 5];
  Times 0x1e [9; 9; 11; 16];
  Times 0x320 [33];
  Times 0x320 [31];
  Times 0x7d0 [9; 33];
  Times 0x7d0 [9; 31];
  Times 0x320 [9; 9; 33];
  Times 0x320 [9; 9; 31];
  Square 0x64 [39] (5 + 4 * k + k^2);
  Square 0x64 [29] (3 + 4 * k + k^2)] []);
  Unpack 38 (
  Leaf [Times 0x63a [12; 13];
  Times 0x3e08 [13; 14];
  Times 0x1f04 [9; 11; 13];
  Times 0x31a [9; 12; 13];
  Times 0xf24f40 [11; 13; 13];
  Times 0x183b20 [12; 13; 13];
  Times 0x4 [28];
  Times 0x4 [30];
  Times 0x2 [9; 28];
  Times 0x2 [9; 30];
  Times 0x2 [34];
  Times 0x50 [11; 33];
  Times 0x50 [11; 31];
  Times 0x28 [9; 11; 33];
  Times 0x28 [9; 11; 31];
  Times 0x14 [5];
  Times 0x2 [12; 33];
  Times 0x2 [12; 31];
  Times 0x4 [9; 12; 33];
  Times 0x4 [9; 12; 31];
  Times 0x2 [12; 37];
  Square 0xf [39] (epsilon + 1);
  Square 0xf [32] (epsilon - 1)] []);
  Unpack 38 (
  Leaf [Times 0x63a [12; 13];
  Times 0x3e08 [13; 14];
  Times 0x1f04 [9; 11; 13];
  Times 0x31a [9; 12; 13];
  Times 0xf24f40 [11; 13; 13];
  Times 0x183b20 [12; 13; 13];
  Times 0x4 [28];
  Times 0x4 [30];
  Times 0x2 [9; 28];
  Times 0x2 [9; 30];
  Times 0x2 [34];
  Times 0x50 [11; 33];
  Times 0x50 [11; 31];
  Times 0x28 [9; 11; 33];
  Times 0x28 [9; 11; 31];
  Times 0x14 [5];
  Times 0x2 [12; 33];
  Times 0x2 [12; 31];
  Times 0x4 [9; 12; 33];
  Times 0x4 [9; 12; 31];
  Times 0x2 [12; 37];
  Square 0xf [40] (epsilon + 1);
  Square 0xf [32] (epsilon - 1)] [])]);
  Unpack 36 (
  Leaf [Times 0x604 [12; 13];
  Times 0x1d9c [9; 11; 13];
  Times 0x1e [9; 11; 43];
  Times 0x302 [9; 12; 13];
  Times 0x1e [10; 11; 17];
  Times 0x2560c [11; 11; 13];
  Times 0x3bce [11; 12; 13];
  Times 0x14 [5];
  Times 0x36 [38];
  Times 0x36 [39];
  Times 0x6 [12; 38];
  Times 0x6 [12; 39];
  Times 0x3c [37];
  Times 0x1b [9; 38];
  Times 0x1b [9; 39];
  Times 0x3 [9; 12; 38];
  Times 0x3 [9; 12; 39];
  Times 0x1e [9; 37];
  Times 0x64 [11; 38];
  Times 0x64 [11; 39];
  Times 0x32 [9; 11; 38];
  Times 0x32 [9; 11; 39];
  Times 0x32 [11; 42];
  Times 0x32 [11; 41];
  Times 0x32 [11; 40];
  Times 0x64 [9; 11; 41];
  Times 0x64 [9; 11; 40]] []);
  Unpack 36 (
  Case 26 [
  Unpack 42 (
  Case 35 [
  Unpack 44 (
  Leaf [Times 0x18c4 [13];
  Times 0x14 [33];
  Times 0x14 [31];
  Times 0xc54 [9; 13];
  Times 0x1c [9; 33];
  Times 0x1c [9; 31];
  Times 0x8 [10; 12];
  Times 0x8 [10; 17];
  Times 0x20 [12; 18];
  Times 0x8 [9; 9; 13];
  Times 0x4 [9; 10; 32];
  Times 0x4 [9; 10; 33];
  Times 0x4 [9; 10; 31];
  Times 0x10 [9; 12; 18];
  Times 0x4 [10; 10; 17];
  Times 0x20 [30];
  Times 0x10 [9; 30];
  Times 0x10 [34];
  Times 0x8 [10; 30];
  Times 0x4 [9; 10; 30];
  Times 0x4 [10; 34];
  Times 0x50 [5];
  Times 0xa0 [11; 16];
  Times 0x50 [9; 11; 16];
  Square 0x1 [45] (11 + 3 * k - k^2);
  Square 0x1 [29] (9 + 3 * k - k^2)] []);
  Unpack 44 (
  Leaf [Times 0x748 [23];
  Times 0x748 [21];
  Times 0x3a4 [9; 23];
  Times 0x3a4 [9; 21];
  Times 0x3a4 [10; 12];
  Times 0xa50 [10; 14];
  Times 0x3430 [11; 16];
  Times 0xc2030 [12; 13];
  Times 0x78d980 [13; 14];
  Times 0x1a18 [9; 11; 16];
  Times 0x538 [9; 12; 13];
  Times 0x1d8119c00 [11; 13; 13];
  Times 0x2f34f600 [12; 13; 13];
  Times 0x748 [28];
  Times 0x748 [30];
  Times 0x3a4 [9; 28];
  Times 0x3a4 [9; 30];
  Times 0x3a4 [34];
  Times 0x6860 [11; 33];
  Times 0x6860 [11; 31];
  Times 0x3430 [9; 11; 33];
  Times 0x3430 [9; 11; 31];
  Times 0x1a18 [5];
  Square 0x4 [45] (3340 * epsilon + 1670 * k * epsilon - 233 * k - 116);
  Square 0x4 [32] (3340 * epsilon + 1670 * k * epsilon - 233 * k - 117);
  Square 0xe9 [43] (3 + k);
  Square 0xe9 [22] (1 + k)] []);
  Unpack 44 (
  Leaf [Times 0x18c4 [13];
  Times 0x14 [33];
  Times 0x14 [31];
  Times 0xc54 [9; 13];
  Times 0x1c [9; 33];
  Times 0x1c [9; 31];
  Times 0x8 [10; 12];
  Times 0x8 [10; 17];
  Times 0x20 [12; 18];
  Times 0x8 [9; 9; 13];
  Times 0x4 [9; 10; 32];
  Times 0x4 [9; 10; 33];
  Times 0x4 [9; 10; 31];
  Times 0x10 [9; 12; 18];
  Times 0x4 [10; 10; 17];
  Times 0x20 [30];
  Times 0x10 [9; 30];
  Times 0x10 [34];
  Times 0x8 [10; 30];
  Times 0x4 [9; 10; 30];
  Times 0x4 [10; 34];
  Times 0x50 [5];
  Times 0xa0 [11; 16];
  Times 0x50 [9; 11; 16];
  Square 0x1 [45] (11 + 3 * k - k^2);
  Square 0x1 [29] (9 + 3 * k - k^2)] [])]);
  Unpack 42 (
  Leaf [Times 0x634 [13];
  Times 0x31a [9; 13];
  Times 0x3c [11; 25];
  Times 0x3c [11; 20];
  Times 0xc [12; 13];
  Times 0x6 [9; 12; 13];
  Times 0x14 [5];
  Times 0x28 [11; 37];
  Times 0x28 [11; 38];
  Times 0x14 [9; 11; 37];
  Times 0x14 [9; 11; 38];
  Times 0x14 [11; 41];
  Times 0x14 [11; 40];
  Times 0x14 [11; 39];
  Times 0x28 [9; 11; 40];
  Times 0x28 [9; 11; 39];
  Square 0xf [43] (epsilon + 1);
  Square 0xf [24] (epsilon - 1)] []);
  Unpack 42 (
  Leaf [Times 0x634 [13];
  Times 0x31a [9; 13];
  Times 0x3c [11; 25];
  Times 0x3c [11; 20];
  Times 0xc [12; 13];
  Times 0x6 [9; 12; 13];
  Times 0x14 [5];
  Times 0x28 [11; 37];
  Times 0x28 [11; 38];
  Times 0x14 [9; 11; 37];
  Times 0x14 [9; 11; 38];
  Times 0x14 [11; 41];
  Times 0x14 [11; 40];
  Times 0x14 [11; 39];
  Times 0x28 [9; 11; 40];
  Times 0x28 [9; 11; 39];
  Square 0xf [44] (epsilon + 1);
  Square 0xf [24] (epsilon - 1)] [])])])])]))))).

Lemma trade_off_v_lp_1_checked : check trade_off_v_lp_1_hypotheses trade_off_v_lp_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_v_lp_1 :
  forall k epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column : R,
  (* given: 0 < k <= 1 *)
    ((k > 0) /\ (1 - k >= 0)) ->
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(row) >= (5 + k)/(2 + k) - 40*δ/ε *)
    (k * epsilon * prob_row_C + 2 * epsilon * prob_row_C + 3 * epsilon - 2 * k * epsilon * prob_column_C - 40 * k *
    delta - 4 * epsilon * prob_column_C - 80 * delta > 0) ->
  (* row, lower run *)
    (((k * prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C - prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row +
    prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta +
    row_lower_low0_column - row_lower_high0_column >= 0) /\ (2 * k * row_lower_high0_column + row_lower_high0_column - k
    * row_lower_low0_row - 2 * row_lower_low0_row >= 0) /\ (1 - prob_column_C > 0)) \/ ((row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (2 * k *
    row_lower_high0_column + row_lower_high0_column - k * row_lower_low0_row - 2 * row_lower_low0_row >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (k * prob_row_C + 2 * prob_row_C - 2 * k * prob_column_C - prob_column_C > 0)) \/
    ((prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (1 - row_upper_high0_row >= 0)
    /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 * k *
    row_upper_high0_column + row_upper_high0_column - k * row_upper_low0_row - 2 * row_upper_low0_row >= 0) /\ (1 -
    prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ ((1 - row_upper_high0_column > 0) \/ (row_upper_low0_row - 1 >= 0)))
    \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (1 - row_upper_high0_row >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 * k * row_upper_high0_column +
    row_upper_high0_column - k * row_upper_low0_row - 2 * row_upper_low0_row >= 0) /\ (((row_upper_high0_row - 1 >= 0))
    \/ ((row_upper_high0_column - 1 >= 0)) \/ ((row_upper_high0_row - 1 >= 0) /\ (row_upper_high0_column - 1 >= 0)))))
    ->
  (* column, lower run *)
    (((epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >=
    0) /\ (1 - prob_row_C > 0)) \/ ((prob_column_C - column_lower_low0_column >= 0) /\ (prob_row_C -
    column_lower_low0_row >= 0) /\ (1 - column_lower_high0_row >= 0) /\ (delta + column_lower_low0_row -
    column_lower_high0_row >= 0) /\ (1 - column_lower_high0_column >= 0) /\ (delta + column_lower_low0_column -
    column_lower_high0_column >= 0) /\ (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0)) \/
    ((column_lower_high0_row - 1 >= 0) /\ (column_lower_high0_column - 1 >= 0))))) ->
  False.
Proof.
  exact (fun k epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column => check_refutes
  (point [k; epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_low0_column;
  row_lower_high0_column; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column;
  column_lower_low0_row; column_lower_high0_row; column_lower_low0_column; column_lower_high0_column])
  trade_off_v_lp_1_hypotheses trade_off_v_lp_1_certificate trade_off_v_lp_1_checked).
Qed.
