(* trade-off-misses-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 400*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row]; row_lower_low0_column is
row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column is
row.lower.read0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_read0_row is row.upper.read0[row];
row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column is row.upper.read0[column];
column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is column.lower.high0[row];
column_lower_read0_row is column.lower.read0[row]; column_lower_low0_column is column.lower.low0[column];
column_lower_high0_column is column.lower.high0[column]; column_lower_read0_column is column.lower.read0[column];
column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is column.upper.high0[row];
column_upper_read0_row is column.upper.read0[row]; column_upper_low0_column is column.upper.low0[column];
column_upper_high0_column is column.upper.high0[column]; column_upper_read0_column is column.upper.read0[column] *)
Definition trade_off_misses_post_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_read0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_read0_row := X 11 in let row_upper_high0_column := X 12 in let row_upper_read0_column := X 13 in
  let column_lower_low0_row := X 14 in let column_lower_high0_row := X 15 in let column_lower_read0_row := X 16 in
  let column_lower_low0_column := X 17 in let column_lower_high0_column := X 18 in
  let column_lower_read0_column := X 19 in let column_upper_low0_row := X 20 in let column_upper_high0_row := X 21 in
  let column_upper_read0_row := X 22 in let column_upper_low0_column := X 23 in let column_upper_high0_column := X 24 in
  let column_upper_read0_column := X 25 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 400 * delta);
  Or [And [NotNegative (delta + 2 * prob_row_C - 2 * row_lower_read0_row); Or [Zero (row_lower_low0_row); Zero (delta +
  row_lower_low0_row - row_lower_read0_row)]; NotNegative (row_lower_high0_column - prob_column_C); Positive (8 *
  row_lower_low0_row - 7 * row_lower_high0_column)]; And [NotNegative (row_lower_high0_row - prob_row_C); NotNegative
  (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (delta + row_lower_read0_row - row_lower_high0_row);
  NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column -
  row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column); NotNegative (7 *
  row_lower_high0_column - 8 * row_lower_low0_row)]; And [NotNegative (row_lower_high0_row - prob_row_C); NotNegative
  (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (delta + row_lower_read0_row - row_lower_high0_row);
  NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column -
  row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column); NotNegative (7 *
  row_lower_high0_column - 8 * row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C)); NotNegative (prob_row_C - row_upper_low0_row); NotNegative
  (row_upper_high0_column - prob_column_C); Positive (8 * row_upper_low0_row - 7 * row_upper_high0_column)]; And
  [NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)];
  And [NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [Positive (3 * prob_column_C - 3 * prob_row_C)]; And [NotNegative (prob_row_C - column_lower_low0_row);
  NotNegative (delta + 2 * prob_row_C - 2 * column_lower_read0_row); NotNegative (delta + column_lower_low0_row -
  column_lower_read0_row); NotNegative (delta + column_lower_read0_row - column_lower_high0_row); NotNegative
  (column_lower_high0_column - prob_column_C); NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C);
  NotNegative (delta + column_lower_low0_column - column_lower_read0_column); NotNegative (delta +
  column_lower_read0_column - column_lower_high0_column); NotNegative (3 * column_lower_high0_row - 3 *
  column_lower_low0_column)]; And [NotNegative (prob_row_C - column_lower_low0_row); NotNegative (delta + 2 * prob_row_C
  - 2 * column_lower_read0_row); NotNegative (delta + column_lower_low0_row - column_lower_read0_row); NotNegative
  (delta + column_lower_read0_row - column_lower_high0_row); NotNegative (column_lower_high0_column - prob_column_C);
  NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C); NotNegative (delta + column_lower_low0_column
  - column_lower_read0_column); NotNegative (delta + column_lower_read0_column - column_lower_high0_column); NotNegative
  (3 * column_lower_high0_row - 3 * column_lower_low0_column)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  2 * prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_low0_row - column_upper_read0_row);
  NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative (column_upper_high0_column -
  prob_column_C); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta +
  column_upper_low0_column - column_upper_read0_column); NotNegative (delta + column_upper_read0_column -
  column_upper_high0_column); NotNegative (3 * column_upper_high0_row - 3 * column_upper_low0_column)]; And [NotNegative
  (prob_row_C - column_upper_low0_row); NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row); NotNegative
  (delta + column_upper_low0_row - column_upper_read0_row); NotNegative (delta + column_upper_read0_row -
  column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative (delta + 2 *
  column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (delta + column_upper_read0_column - column_upper_high0_column); NotNegative
  (3 * column_upper_high0_row - 3 * column_upper_low0_column)]]]%formulas.

Definition trade_off_misses_post_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_read0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_read0_row := X 11 in let row_upper_high0_column := X 12 in let row_upper_read0_column := X 13 in
  let column_lower_low0_row := X 14 in let column_lower_high0_row := X 15 in let column_lower_read0_row := X 16 in
  let column_lower_low0_column := X 17 in let column_lower_high0_column := X 18 in
  let column_lower_read0_column := X 19 in let column_upper_low0_row := X 20 in let column_upper_high0_row := X 21 in
  let column_upper_read0_row := X 22 in let column_upper_low0_column := X 23 in let column_upper_high0_column := X 24 in
  let column_upper_read0_column := X 25 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 4 [
  Unpack 11 (
  Case 13 [
  Leaf [Times 0x1 [15];
  Times 0x7 [14];
  Times 0x7 [10]] [Multiple (- (8)) 16];
  Case 5 [
  Unpack 17 (
  Leaf [Times 0x7 [10];
  Times 0x8 [18];
  Times 0x8 [19];
  Times 0x7 [20];
  Times 0x1 [21]] []);
  Unpack 17 (
  Case 6 [
  Unpack 23 (
  Case 7 [
  Unpack 25 (
  Leaf [Times 0x1 [24];
  Times 0x3 [26];
  Times 0x3 [9]] []);
  Unpack 25 (
  Leaf [Times 0xde [3];
  Times 0x42d8 [12];
  Times 0x74fa [14];
  Times 0x10b6 [15];
  Times 0x4650 [18];
  Times 0x8ca0 [19];
  Times 0x3d86 [20];
  Times 0x7b0c [21];
  Times 0x1194 [22];
  Times 0x309 [27];
  Times 0x612 [29];
  Times 0x309 [31];
  Times 0x612 [32];
  Times 0x206 [34]] [Multiple (- (34224)) 16]);
  Unpack 25 (
  Leaf [Times 0xde [3];
  Times 0x42d8 [12];
  Times 0x74fa [14];
  Times 0x10b6 [15];
  Times 0x4650 [18];
  Times 0x8ca0 [19];
  Times 0x3d86 [20];
  Times 0x7b0c [21];
  Times 0x1194 [22];
  Times 0x309 [27];
  Times 0x612 [29];
  Times 0x309 [31];
  Times 0x612 [32];
  Times 0x206 [34]] [Multiple (- (34224)) 16])]);
  Unpack 23 (
  Leaf [Times 0x85b [8];
  Times 0x6 [3];
  Times 0x18 [18];
  Times 0x30 [19];
  Times 0x15 [20];
  Times 0x2a [21];
  Times 0x6 [22];
  Times 0x15 [25];
  Times 0x2a [27];
  Times 0x15 [29];
  Times 0x2a [30];
  Times 0xe [32]] []);
  Unpack 23 (
  Leaf [Times 0x85b [8];
  Times 0x6 [3];
  Times 0x18 [18];
  Times 0x30 [19];
  Times 0x15 [20];
  Times 0x2a [21];
  Times 0x6 [22];
  Times 0x15 [25];
  Times 0x2a [27];
  Times 0x15 [29];
  Times 0x2a [30];
  Times 0xe [32]] [])]);
  Unpack 17 (
  Case 6 [
  Unpack 23 (
  Case 7 [
  Unpack 25 (
  Leaf [Times 0x1 [24];
  Times 0x3 [26];
  Times 0x3 [9]] []);
  Unpack 25 (
  Leaf [Times 0xde [3];
  Times 0x42d8 [12];
  Times 0x74fa [14];
  Times 0x10b6 [15];
  Times 0x4650 [18];
  Times 0x8ca0 [19];
  Times 0x3d86 [20];
  Times 0x7b0c [21];
  Times 0x1194 [22];
  Times 0x309 [27];
  Times 0x612 [29];
  Times 0x309 [31];
  Times 0x612 [32];
  Times 0x206 [34]] [Multiple (- (34224)) 16]);
  Unpack 25 (
  Leaf [Times 0xde [3];
  Times 0x42d8 [12];
  Times 0x74fa [14];
  Times 0x10b6 [15];
  Times 0x4650 [18];
  Times 0x8ca0 [19];
  Times 0x3d86 [20];
  Times 0x7b0c [21];
  Times 0x1194 [22];
  Times 0x309 [27];
  Times 0x612 [29];
  Times 0x309 [31];
  Times 0x612 [32];
  Times 0x206 [34]] [Multiple (- (34224)) 16])]);
  Unpack 23 (
  Leaf [Times 0x85b [8];
  Times 0x6 [3];
  Times 0x18 [18];
  Times 0x30 [19];
  Times 0x15 [20];
  Times 0x2a [21];
  Times 0x6 [22];
  Times 0x15 [25];
  Times 0x2a [27];
  Times 0x15 [29];
  Times 0x2a [30];
  Times 0xe [32]] []);
  Unpack 23 (
  Leaf [Times 0x85b [8];
  Times 0x6 [3];
  Times 0x18 [18];
  Times 0x30 [19];
  Times 0x15 [20];
  Times 0x2a [21];
  Times 0x6 [22];
  Times 0x15 [25];
  Times 0x2a [27];
  Times 0x15 [29];
  Times 0x2a [30];
  Times 0xe [32]] [])])]]);
  Unpack 11 (
  Case 6 [
  Unpack 19 (
  Case 7 [
  Unpack 21 (
  Leaf [Times 0x1 [20];
  Times 0x3 [22];
  Times 0x3 [9]] []);
  Unpack 21 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [22];
  Times 0x15 [24];
  Times 0x15 [25];
  Times 0x15 [26];
  Times 0x15 [28];
  Times 0x15 [29];
  Times 0x7 [30]] []);
  Unpack 21 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [22];
  Times 0x15 [24];
  Times 0x15 [25];
  Times 0x15 [26];
  Times 0x15 [28];
  Times 0x15 [29];
  Times 0x7 [30]] [])]);
  Unpack 19 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [20];
  Times 0x15 [22];
  Times 0x15 [23];
  Times 0x15 [24];
  Times 0x15 [26];
  Times 0x15 [27];
  Times 0x7 [28]] []);
  Unpack 19 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [20];
  Times 0x15 [22];
  Times 0x15 [23];
  Times 0x15 [24];
  Times 0x15 [26];
  Times 0x15 [27];
  Times 0x7 [28]] [])]);
  Unpack 11 (
  Case 6 [
  Unpack 19 (
  Case 7 [
  Unpack 21 (
  Leaf [Times 0x1 [20];
  Times 0x3 [22];
  Times 0x3 [9]] []);
  Unpack 21 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [22];
  Times 0x15 [24];
  Times 0x15 [25];
  Times 0x15 [26];
  Times 0x15 [28];
  Times 0x15 [29];
  Times 0x7 [30]] []);
  Unpack 21 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [22];
  Times 0x15 [24];
  Times 0x15 [25];
  Times 0x15 [26];
  Times 0x15 [28];
  Times 0x15 [29];
  Times 0x7 [30]] [])]);
  Unpack 19 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [20];
  Times 0x15 [22];
  Times 0x15 [23];
  Times 0x15 [24];
  Times 0x15 [26];
  Times 0x15 [27];
  Times 0x7 [28]] []);
  Unpack 19 (
  Leaf [Times 0x402 [8];
  Times 0x3 [3];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x18 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x15 [17];
  Times 0x3 [18];
  Times 0x15 [20];
  Times 0x15 [22];
  Times 0x15 [23];
  Times 0x15 [24];
  Times 0x15 [26];
  Times 0x15 [27];
  Times 0x7 [28]] [])])]))).

Lemma trade_off_misses_post_1_checked : check trade_off_misses_post_1_hypotheses trade_off_misses_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_misses_post_1 :
  forall delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row row_lower_low0_column
  row_lower_high0_column row_lower_read0_column row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_lower_low0_row column_lower_high0_row column_lower_read0_row column_lower_low0_column
  column_lower_high0_column column_lower_read0_column column_upper_low0_row column_upper_high0_row
  column_upper_read0_row column_upper_low0_column column_upper_high0_column column_upper_read0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(row, C) <= 400*δ *)
    (prob_row_C - 400 * delta > 0) ->
  (* row, lower run *)
    (((delta + 2 * prob_row_C - 2 * row_lower_read0_row >= 0) /\ ((row_lower_low0_row = 0) \/ (delta +
    row_lower_low0_row - row_lower_read0_row = 0)) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (8 *
    row_lower_low0_row - 7 * row_lower_high0_column > 0)) \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_read0_column >= 0) /\
    (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (7 * row_lower_high0_column - 8 *
    row_lower_low0_row >= 0)) \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row -
    row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_read0_column >= 0) /\ (delta +
    row_lower_read0_column - row_lower_high0_column >= 0) /\ (7 * row_lower_high0_column - 8 * row_lower_low0_row >=
    0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0)
    /\ (8 * row_upper_low0_row - 7 * row_upper_high0_column > 0)) \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C
    >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (7 *
    row_upper_high0_column - 8 * row_upper_low0_row >= 0)) \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0)
    /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (7 *
    row_upper_high0_column - 8 * row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((3 * prob_column_C - 3 * prob_row_C > 0)) \/ ((prob_row_C - column_lower_low0_row >= 0) /\ (delta + 2 * prob_row_C
    - 2 * column_lower_read0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_read0_row >= 0) /\ (delta +
    column_lower_read0_row - column_lower_high0_row >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta
    + 2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_lower_low0_column -
    column_lower_read0_column >= 0) /\ (delta + column_lower_read0_column - column_lower_high0_column >= 0) /\ (3 *
    column_lower_high0_row - 3 * column_lower_low0_column >= 0)) \/ ((prob_row_C - column_lower_low0_row >= 0) /\ (delta
    + 2 * prob_row_C - 2 * column_lower_read0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_read0_row >= 0)
    /\ (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\ (column_lower_high0_column - prob_column_C >=
    0) /\ (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_lower_low0_column -
    column_lower_read0_column >= 0) /\ (delta + column_lower_read0_column - column_lower_high0_column >= 0) /\ (3 *
    column_lower_high0_row - 3 * column_lower_low0_column >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + 2 * prob_row_C - 2 *
    column_upper_read0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_read0_row >= 0) /\ (delta +
    column_upper_read0_row - column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta
    + 2 * column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_upper_low0_column -
    column_upper_read0_column >= 0) /\ (delta + column_upper_read0_column - column_upper_high0_column >= 0) /\ (3 *
    column_upper_high0_row - 3 * column_upper_low0_column >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta
    + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_read0_row >= 0)
    /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >=
    0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_upper_low0_column -
    column_upper_read0_column >= 0) /\ (delta + column_upper_read0_column - column_upper_high0_column >= 0) /\ (3 *
    column_upper_high0_row - 3 * column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_upper_low0_row row_upper_read0_row
  row_upper_high0_column row_upper_read0_column column_lower_low0_row column_lower_high0_row column_lower_read0_row
  column_lower_low0_column column_lower_high0_column column_lower_read0_column column_upper_low0_row
  column_upper_high0_row column_upper_read0_row column_upper_low0_column column_upper_high0_column
  column_upper_read0_column => check_refutes (point [delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_read0_row; row_lower_low0_column; row_lower_high0_column; row_lower_read0_column;
  row_upper_low0_row; row_upper_read0_row; row_upper_high0_column; row_upper_read0_column; column_lower_low0_row;
  column_lower_high0_row; column_lower_read0_row; column_lower_low0_column; column_lower_high0_column;
  column_lower_read0_column; column_upper_low0_row; column_upper_high0_row; column_upper_read0_row;
  column_upper_low0_column; column_upper_high0_column; column_upper_read0_column]) trade_off_misses_post_1_hypotheses
  trade_off_misses_post_1_certificate trade_off_misses_post_1_checked).
Qed.

(* prob(column, C) <= 400*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row]; row_lower_low0_column is
row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column is
row.lower.read0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_read0_row is row.upper.read0[row];
row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column is row.upper.read0[column];
column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is column.upper.high0[row];
column_upper_read0_row is column.upper.read0[row]; column_upper_low0_column is column.upper.low0[column];
column_upper_high0_column is column.upper.high0[column]; column_upper_read0_column is column.upper.read0[column] *)
Definition trade_off_misses_post_2_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_read0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_read0_row := X 11 in let row_upper_high0_column := X 12 in let row_upper_read0_column := X 13 in
  let column_upper_low0_row := X 14 in let column_upper_high0_row := X 15 in let column_upper_read0_row := X 16 in
  let column_upper_low0_column := X 17 in let column_upper_high0_column := X 18 in
  let column_upper_read0_column := X 19 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (prob_column_C - 400 * delta);
  Or [And [NotNegative (delta + 2 * prob_row_C - 2 * row_lower_read0_row); Or [Zero (row_lower_low0_row); Zero (delta +
  row_lower_low0_row - row_lower_read0_row)]; NotNegative (row_lower_high0_column - prob_column_C); Positive (8 *
  prob_row_C - 7 * prob_column_C); Positive (8 * row_lower_low0_row - 7 * row_lower_high0_column)]; And [NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (delta
  + row_lower_read0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta
  + row_lower_low0_column - row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); NotNegative (7 * row_lower_high0_column - 8 * row_lower_low0_row)]; And [NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_read0_row); NotNegative (delta
  + row_lower_read0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta
  + row_lower_low0_column - row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); NotNegative (7 * row_lower_high0_column - 8 * row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C);
  NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative (delta + 2 * prob_column_C - 2 *
  row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column); NotNegative (7 *
  row_upper_high0_column - 8 * row_upper_low0_row)]; And [NotNegative (delta + 2 * row_upper_read0_row - 2 *
  prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative (delta + 2 * prob_column_C -
  2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column); NotNegative (7 *
  row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [NotNegative (- (prob_column_C)); NotNegative (column_upper_high0_row - prob_row_C); NotNegative
  (prob_column_C - column_upper_low0_column); Positive (3 * column_upper_low0_column - 3 * column_upper_high0_row)]; And
  [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row);
  NotNegative (delta + column_upper_low0_row - column_upper_read0_row); NotNegative (delta + column_upper_read0_row -
  column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative (delta + 2 *
  column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (delta + column_upper_read0_column - column_upper_high0_column); NotNegative
  (3 * column_upper_high0_row - 3 * column_upper_low0_column)]; And [NotNegative (prob_row_C - column_upper_low0_row);
  NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_low0_row -
  column_upper_read0_row); NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative
  (column_upper_high0_column - prob_column_C); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C);
  NotNegative (delta + column_upper_low0_column - column_upper_read0_column); NotNegative (delta +
  column_upper_read0_column - column_upper_high0_column); NotNegative (3 * column_upper_high0_row - 3 *
  column_upper_low0_column)]]]%formulas.

Definition trade_off_misses_post_2_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_read0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_read0_row := X 11 in let row_upper_high0_column := X 12 in let row_upper_read0_column := X 13 in
  let column_upper_low0_row := X 14 in let column_upper_high0_row := X 15 in let column_upper_read0_row := X 16 in
  let column_upper_low0_column := X 17 in let column_upper_high0_column := X 18 in
  let column_upper_read0_column := X 19 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 4 [
  Unpack 10 (
  Case 12 [
  Leaf [Times 0x1 [15];
  Times 0x7 [13];
  Times 0x7 [9]] [Multiple (- (8)) 16];
  Case 5 [
  Unpack 17 (
  Leaf [Times 0x7 [9];
  Times 0x1 [14];
  Times 0x8 [18]] []);
  Unpack 17 (
  Case 6 [
  Unpack 23 (
  Leaf [Times 0x1 [27];
  Times 0x3 [24];
  Times 0x3 [26];
  Times 0x3 [25];
  Times 0x3 [8]] []);
  Unpack 23 (
  Leaf [Times 0x6f [3];
  Times 0x2124 [11];
  Times 0x39ff [13];
  Times 0x849 [15];
  Times 0x22e0 [18];
  Times 0x45c0 [19];
  Times 0x1e84 [20];
  Times 0x3d08 [21];
  Times 0x8b8 [22];
  Times 0x1bc [25];
  Times 0x378 [27];
  Times 0x1bc [29];
  Times 0x378 [30];
  Times 0x128 [32]] [Multiple (- (16968)) 16]);
  Unpack 23 (
  Leaf [Times 0x6f [3];
  Times 0x2124 [11];
  Times 0x39ff [13];
  Times 0x849 [15];
  Times 0x22e0 [18];
  Times 0x45c0 [19];
  Times 0x1e84 [20];
  Times 0x3d08 [21];
  Times 0x8b8 [22];
  Times 0x1bc [25];
  Times 0x378 [27];
  Times 0x1bc [29];
  Times 0x378 [30];
  Times 0x128 [32]] [Multiple (- (16968)) 16])]);
  Unpack 17 (
  Case 6 [
  Unpack 23 (
  Leaf [Times 0x1 [27];
  Times 0x3 [24];
  Times 0x3 [26];
  Times 0x3 [25];
  Times 0x3 [8]] []);
  Unpack 23 (
  Leaf [Times 0x6f [3];
  Times 0x2124 [11];
  Times 0x39ff [13];
  Times 0x849 [15];
  Times 0x22e0 [18];
  Times 0x45c0 [19];
  Times 0x1e84 [20];
  Times 0x3d08 [21];
  Times 0x8b8 [22];
  Times 0x1bc [25];
  Times 0x378 [27];
  Times 0x1bc [29];
  Times 0x378 [30];
  Times 0x128 [32]] [Multiple (- (16968)) 16]);
  Unpack 23 (
  Leaf [Times 0x6f [3];
  Times 0x2124 [11];
  Times 0x39ff [13];
  Times 0x849 [15];
  Times 0x22e0 [18];
  Times 0x45c0 [19];
  Times 0x1e84 [20];
  Times 0x3d08 [21];
  Times 0x8b8 [22];
  Times 0x1bc [25];
  Times 0x378 [27];
  Times 0x1bc [29];
  Times 0x378 [30];
  Times 0x128 [32]] [Multiple (- (16968)) 16])])]]);
  Unpack 10 (
  Case 6 [
  Unpack 18 (
  Leaf [Times 0x1 [22];
  Times 0x3 [19];
  Times 0x3 [21];
  Times 0x3 [20];
  Times 0x3 [8]] []);
  Unpack 18 (
  Leaf [Times 0x3f6 [7];
  Times 0x3 [3];
  Times 0x18 [11];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x15 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x3 [17];
  Times 0x18 [19];
  Times 0x18 [21];
  Times 0x18 [22];
  Times 0x18 [23];
  Times 0x18 [25];
  Times 0x18 [26];
  Times 0x8 [27]] []);
  Unpack 18 (
  Leaf [Times 0x3f6 [7];
  Times 0x3 [3];
  Times 0x18 [11];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x15 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x3 [17];
  Times 0x18 [19];
  Times 0x18 [21];
  Times 0x18 [22];
  Times 0x18 [23];
  Times 0x18 [25];
  Times 0x18 [26];
  Times 0x8 [27]] [])]);
  Unpack 10 (
  Case 6 [
  Unpack 18 (
  Leaf [Times 0x1 [22];
  Times 0x3 [19];
  Times 0x3 [21];
  Times 0x3 [20];
  Times 0x3 [8]] []);
  Unpack 18 (
  Leaf [Times 0x3f6 [7];
  Times 0x3 [3];
  Times 0x18 [11];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x15 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x3 [17];
  Times 0x18 [19];
  Times 0x18 [21];
  Times 0x18 [22];
  Times 0x18 [23];
  Times 0x18 [25];
  Times 0x18 [26];
  Times 0x8 [27]] []);
  Unpack 18 (
  Leaf [Times 0x3f6 [7];
  Times 0x3 [3];
  Times 0x18 [11];
  Times 0x18 [12];
  Times 0x18 [13];
  Times 0x15 [14];
  Times 0x15 [15];
  Times 0x15 [16];
  Times 0x3 [17];
  Times 0x18 [19];
  Times 0x18 [21];
  Times 0x18 [22];
  Times 0x18 [23];
  Times 0x18 [25];
  Times 0x18 [26];
  Times 0x8 [27]] [])])]))).

Lemma trade_off_misses_post_2_checked : check trade_off_misses_post_2_hypotheses trade_off_misses_post_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_misses_post_2 :
  forall delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row row_lower_low0_column
  row_lower_high0_column row_lower_read0_column row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_upper_low0_row column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_high0_column column_upper_read0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 400*δ *)
    (prob_column_C - 400 * delta > 0) ->
  (* row, lower run *)
    (((delta + 2 * prob_row_C - 2 * row_lower_read0_row >= 0) /\ ((row_lower_low0_row = 0) \/ (delta +
    row_lower_low0_row - row_lower_read0_row = 0)) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (8 * prob_row_C -
    7 * prob_column_C > 0) /\ (8 * row_lower_low0_row - 7 * row_lower_high0_column > 0)) \/ ((row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row -
    row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column -
    row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (7 *
    row_lower_high0_column - 8 * row_lower_low0_row >= 0)) \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_read0_column >= 0) /\
    (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (7 * row_lower_high0_column - 8 *
    row_lower_low0_row >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row
    - row_upper_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (7 * row_upper_high0_column - 8 * row_upper_low0_row >= 0))
    \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >=
    0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column -
    row_upper_high0_column >= 0) /\ (7 * row_upper_high0_column - 8 * row_upper_low0_row >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0) /\ (column_upper_high0_row - prob_row_C >= 0) /\ (prob_column_C -
    column_upper_low0_column >= 0) /\ (3 * column_upper_low0_column - 3 * column_upper_high0_row > 0)) \/ ((prob_row_C -
    column_upper_low0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta +
    column_upper_low0_row - column_upper_read0_row >= 0) /\ (delta + column_upper_read0_row - column_upper_high0_row >=
    0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C
    >= 0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (delta + column_upper_read0_column -
    column_upper_high0_column >= 0) /\ (3 * column_upper_high0_row - 3 * column_upper_low0_column >= 0)) \/ ((prob_row_C
    - column_upper_low0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta +
    column_upper_low0_row - column_upper_read0_row >= 0) /\ (delta + column_upper_read0_row - column_upper_high0_row >=
    0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C
    >= 0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (delta + column_upper_read0_column -
    column_upper_high0_column >= 0) /\ (3 * column_upper_high0_row - 3 * column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_upper_low0_row row_upper_read0_row
  row_upper_high0_column row_upper_read0_column column_upper_low0_row column_upper_high0_row column_upper_read0_row
  column_upper_low0_column column_upper_high0_column column_upper_read0_column => check_refutes (point [delta;
  prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_read0_row; row_lower_low0_column;
  row_lower_high0_column; row_lower_read0_column; row_upper_low0_row; row_upper_read0_row; row_upper_high0_column;
  row_upper_read0_column; column_upper_low0_row; column_upper_high0_row; column_upper_read0_row;
  column_upper_low0_column; column_upper_high0_column; column_upper_read0_column]) trade_off_misses_post_2_hypotheses
  trade_off_misses_post_2_certificate trade_off_misses_post_2_checked).
Qed.
