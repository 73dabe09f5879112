(* nelp-v-defect-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 4*δ*(1 + (T - P)/(P - S)) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_read0_row is row.lower.read0[row]; row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column
is row.lower.read0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_read0_row is row.upper.read0[row];
row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column is row.upper.read0[column] *)
Definition nelp_v_defect_post_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_lower_low0_row := X 8 in let row_lower_read0_row := X 9 in
  let row_lower_high0_column := X 10 in let row_lower_read0_column := X 11 in let row_upper_low0_row := X 12 in
  let row_upper_read0_row := X 13 in let row_upper_high0_column := X 14 in let row_upper_read0_column := X 15 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (P * prob_row_C + 4 * S * delta - 4 * T * delta - S * prob_row_C);
  Or [And [NotNegative (row_lower_low0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative
  (row_lower_high0_column - prob_column_C); Positive (T * row_lower_low0_row * row_lower_high0_column + P *
  row_lower_low0_row + P * row_lower_high0_column + S * row_lower_low0_row * row_lower_high0_column - T *
  row_lower_high0_column - R * row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row *
  row_lower_high0_column - S * row_lower_low0_row)]; And [NotNegative (row_lower_low0_row); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative
  (row_lower_high0_column - prob_column_C); NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column);
  NotNegative (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row *
  row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P *
  row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column)]; And [NotNegative
  (row_lower_low0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_lower_low0_row - row_lower_read0_row); NotNegative (row_lower_high0_column - prob_column_C); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (T * row_lower_high0_column + R * row_lower_low0_row *
  row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T *
  row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S *
  row_lower_low0_row * row_lower_high0_column)]; And [NotNegative (row_lower_low0_row); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative
  (row_lower_high0_column - prob_column_C); NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column);
  NotNegative (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row *
  row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P *
  row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column)]; And [NotNegative
  (row_lower_low0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_lower_low0_row - row_lower_read0_row); NotNegative (row_lower_high0_column - prob_column_C); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (T * row_lower_high0_column + R * row_lower_low0_row *
  row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T *
  row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S *
  row_lower_low0_row * row_lower_high0_column)]; And [NotNegative (row_lower_low0_row); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative
  (row_lower_high0_column - prob_column_C); NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column);
  NotNegative (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row *
  row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P *
  row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column)]; And [NotNegative
  (row_lower_low0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_lower_low0_row - row_lower_read0_row); NotNegative (row_lower_high0_column - prob_column_C); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (T * row_lower_high0_column + R * row_lower_low0_row *
  row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T *
  row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S *
  row_lower_low0_row * row_lower_high0_column)]; And [NotNegative (row_lower_low0_row); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative
  (row_lower_high0_column - prob_column_C); NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column);
  NotNegative (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row *
  row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P *
  row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column)]; And [NotNegative
  (row_lower_low0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_lower_low0_row - row_lower_read0_row); NotNegative (row_lower_high0_column - prob_column_C); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (T * row_lower_high0_column + R * row_lower_low0_row *
  row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T *
  row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S *
  row_lower_low0_row * row_lower_high0_column)]; And [NotNegative (row_lower_low0_row); NotNegative (delta + 2 *
  row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative
  (row_lower_high0_column - prob_column_C); NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column);
  NotNegative (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row *
  row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P *
  row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_low0_row); NotNegative (delta + 2 *
  row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column);
  NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_low0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 -
  row_upper_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (delta + 2 *
  row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column);
  NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_low0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 -
  row_upper_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (delta + 2 *
  row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column);
  NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_low0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 -
  row_upper_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (delta + 2 *
  row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column);
  NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_low0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 -
  row_upper_high0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (delta + 2 *
  row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column);
  NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]];
  Zero (prob_column_C)]%formulas.

Definition nelp_v_defect_post_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_lower_low0_row := X 8 in let row_lower_read0_row := X 9 in
  let row_lower_high0_column := X 10 in let row_lower_read0_column := X 11 in let row_upper_low0_row := X 12 in
  let row_upper_read0_row := X 13 in let row_upper_high0_column := X 14 in let row_upper_read0_column := X 15 in
  Unpack 4 (
  Unpack 5 (
  Case 7 [
  Unpack 13 (
  Case 8 [
  Unpack 18 (
  Leaf [Times 0x10 [17];
  Times 0x10 [0; 16];
  Times 0x10 [1; 16];
  Square 0x4 [14] (R * row_lower_high0_column + P * row_lower_high0_column + S + 1 - T * row_lower_high0_column - P - S * row_lower_high0_column);
  Square 0x4 [15] (R * row_lower_high0_column + P * row_lower_high0_column + S - T * row_lower_high0_column - P - S * row_lower_high0_column - 1);
  Square 0x1 [11] (2 * T * R * row_lower_high0_column^2 + 2 * T * P * row_lower_high0_column^2 + 2 * T * S * row_lower_high0_column + 2 * R * P * row_lower_high0_column + 2 * R * S * row_lower_high0_column^2 + 2 * R * row_lower_high0_column + 2 * P^2 * row_lower_high0_column + 2 * P * S * row_lower_high0_column^2 + 2 * P * row_lower_high0_column + 2 * P * S + 2 * S^2 * row_lower_high0_column + 2 * S - T^2 * row_lower_high0_column^2 - 2 * T * P * row_lower_high0_column - 2 * T * S * row_lower_high0_column^2 - 2 * T * row_lower_high0_column - R^2 * row_lower_high0_column^2 - 2 * R * P * row_lower_high0_column^2 - 2 * R * S * row_lower_high0_column - P^2 * row_lower_high0_column^2 - 4 * P * S * row_lower_high0_column - P^2 - 2 * P - S^2 * row_lower_high0_column^2 - 2 * S * row_lower_high0_column - S^2);
  Square 0x1 [19] (2 * T * R * row_lower_high0_column^2 + 2 * T * P * row_lower_high0_column^2 + 2 * T * S * row_lower_high0_column + 2 * R * P * row_lower_high0_column + 2 * R * S * row_lower_high0_column^2 + 2 * R * row_lower_high0_column + 2 * P^2 * row_lower_high0_column + 2 * P * S * row_lower_high0_column^2 + 2 * P * row_lower_high0_column + 2 * P * S + 2 * S^2 * row_lower_high0_column + 2 * S - T^2 * row_lower_high0_column^2 - 2 * T * P * row_lower_high0_column - 2 * T * S * row_lower_high0_column^2 - 2 * T * row_lower_high0_column - R^2 * row_lower_high0_column^2 - 2 * R * P * row_lower_high0_column^2 - 2 * R * S * row_lower_high0_column - P^2 * row_lower_high0_column^2 - 4 * P * S * row_lower_high0_column - P^2 - 2 * P - S^2 * row_lower_high0_column^2 - 2 * S * row_lower_high0_column - S^2 - 2)] [Multiple (16 * T - 16 * P) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 18 (
  Leaf [Times 0x2 [6];
  Times 0x2 [26];
  Times 0x2 [0; 25];
  Times 0x1 [0; 24];
  Times 0x2 [1; 25];
  Times 0x1 [1; 24];
  Times 0x7 [2; 10];
  Times 0x2 [2; 25];
  Times 0x1 [2; 24];
  Times 0x5 [3; 10];
  Times 0x2 [0; 19; 22];
  Times 0x3 [2; 10; 22];
  Times 0x2 [2; 12; 22];
  Times 0x1 [2; 20; 23];
  Times 0x2 [2; 21; 23]] [Multiple (2 * T * row_upper_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9])]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9]);
  Unpack 13 (
  Leaf [Times 0x2 [6];
  Times 0x2 [21];
  Times 0x2 [0; 20];
  Times 0x1 [0; 19];
  Times 0x2 [1; 20];
  Times 0x1 [1; 19];
  Times 0x7 [2; 10];
  Times 0x2 [2; 20];
  Times 0x1 [2; 19];
  Times 0x5 [3; 10];
  Times 0x2 [0; 14; 17];
  Times 0x3 [2; 10; 17];
  Times 0x2 [2; 12; 17];
  Times 0x1 [2; 15; 18];
  Times 0x2 [2; 16; 18]] [Multiple (2 * T * row_lower_low0_row + 3 * P * delta + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * row_lower_low0_row - 3 * S * delta - 2 * P * prob_row_C) 9])])).

Lemma nelp_v_defect_post_1_checked : check nelp_v_defect_post_1_hypotheses nelp_v_defect_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_post_1 :
  forall T R P S delta prob_row_C prob_column_C row_lower_low0_row row_lower_read0_row row_lower_high0_column
  row_lower_read0_column row_upper_low0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column :
  Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) <= 4*δ*(1 + (T - P)/(P - S)) *)
    (P * prob_row_C + 4 * S * delta - 4 * T * delta - S * prob_row_C > 0) ->
  (* row, lower run *)
    (((row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_column - prob_column_C >=
    0) /\ (T * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row + P * row_lower_high0_column + S *
    row_lower_low0_row * row_lower_high0_column - T * row_lower_high0_column - R * row_lower_low0_row *
    row_lower_high0_column - P * row_lower_low0_row * row_lower_high0_column - S * row_lower_low0_row > 0)) \/
    ((row_lower_low0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row
    - row_lower_read0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\
    (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column -
    row_lower_high0_column >= 0) /\ (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P *
    row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row *
    row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row *
    row_lower_high0_column >= 0)) \/ ((row_lower_low0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1
    - row_lower_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta +
    row_lower_read0_column - row_lower_high0_column >= 0) /\ (T * row_lower_high0_column + R * row_lower_low0_row *
    row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T *
    row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S *
    row_lower_low0_row * row_lower_high0_column >= 0)) \/ ((row_lower_low0_row >= 0) /\ (delta + 2 * row_lower_read0_row
    - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (row_lower_high0_column -
    prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column
    >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (T * row_lower_high0_column + R *
    row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S *
    row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P *
    row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column >= 0)) \/ ((row_lower_low0_row >= 0) /\
    (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0)
    /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + 2 * prob_column_C
    - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (T *
    row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row *
    row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P *
    row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column >= 0)) \/
    ((row_lower_low0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row
    - row_lower_read0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\
    (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column -
    row_lower_high0_column >= 0) /\ (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P *
    row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row *
    row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row *
    row_lower_high0_column >= 0)) \/ ((row_lower_low0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1
    - row_lower_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta +
    row_lower_read0_column - row_lower_high0_column >= 0) /\ (T * row_lower_high0_column + R * row_lower_low0_row *
    row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T *
    row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S *
    row_lower_low0_row * row_lower_high0_column >= 0)) \/ ((row_lower_low0_row >= 0) /\ (delta + 2 * row_lower_read0_row
    - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (row_lower_high0_column -
    prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column
    >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (T * row_lower_high0_column + R *
    row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row * row_lower_high0_column + S *
    row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row - P *
    row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column >= 0)) \/ ((row_lower_low0_row >= 0) /\
    (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0)
    /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + 2 * prob_column_C
    - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (T *
    row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row *
    row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row * row_lower_high0_column - P *
    row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row * row_lower_high0_column >= 0)) \/
    ((row_lower_low0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row
    - row_lower_read0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\
    (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column -
    row_lower_high0_column >= 0) /\ (T * row_lower_high0_column + R * row_lower_low0_row * row_lower_high0_column + P *
    row_lower_low0_row * row_lower_high0_column + S * row_lower_low0_row - T * row_lower_low0_row *
    row_lower_high0_column - P * row_lower_low0_row - P * row_lower_high0_column - S * row_lower_low0_row *
    row_lower_high0_column >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_low0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (delta + 2 * row_upper_read0_row
    - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (row_upper_high0_column -
    prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column
    >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R *
    row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S *
    row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P *
    row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C
    - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row
    - row_upper_read0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1
    - row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (delta + 2 * row_upper_read0_row
    - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (row_upper_high0_column -
    prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column
    >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R *
    row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S *
    row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P *
    row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C
    - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row
    - row_upper_read0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1
    - row_upper_high0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C row_lower_low0_row row_lower_read0_row row_lower_high0_column
  row_lower_read0_column row_upper_low0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column =>
  check_refutes (point [T; R; P; S; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_read0_row;
  row_lower_high0_column; row_lower_read0_column; row_upper_low0_row; row_upper_read0_row; row_upper_high0_column;
  row_upper_read0_column]) nelp_v_defect_post_1_hypotheses nelp_v_defect_post_1_certificate
  nelp_v_defect_post_1_checked).
Qed.
