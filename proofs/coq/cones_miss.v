(* cones-miss: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 400*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column];
row_upper_high0_column is row.upper.high0[column]; column_upper_low0_row is column.upper.low0[row];
column_upper_high0_row is column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column];
column_upper_high0_column is column.upper.high0[column] *)
Definition cones_miss_1_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_upper_low0_row := X 7 in let row_upper_high0_row := X 8 in
  let row_upper_low0_column := X 9 in let row_upper_high0_column := X 10 in let column_upper_low0_row := X 11 in
  let column_upper_high0_row := X 12 in let column_upper_low0_column := X 13 in let column_upper_high0_column := X 14 in
  [
  Positive (2 * k1 - 1);
  Positive (2 * k2 - 1);
  NotNegative (9 - 10 * k1 * k2);
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 400 * delta);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (row_upper_low0_column); NotNegative (prob_column_C -
  row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k1 *
  row_upper_high0_column + row_upper_high0_column - k1 * row_upper_low0_row - 2 * row_upper_low0_row)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k1 * row_upper_high0_column + row_upper_high0_column
  - k1 * row_upper_low0_row - 2 * row_upper_low0_row)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (2 * k2 * column_upper_high0_row +
  column_upper_high0_row - k2 * column_upper_low0_column - 2 * column_upper_low0_column)]; And [NotNegative
  (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (delta + column_upper_low0_column -
  column_upper_high0_column); NotNegative (2 * k2 * column_upper_high0_row + column_upper_high0_row - k2 *
  column_upper_low0_column - 2 * column_upper_low0_column)]]]%formulas.

Definition cones_miss_1_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_upper_low0_row := X 7 in let row_upper_high0_row := X 8 in
  let row_upper_low0_column := X 9 in let row_upper_high0_column := X 10 in let column_upper_low0_row := X 11 in
  let column_upper_high0_row := X 12 in let column_upper_low0_column := X 13 in let column_upper_high0_column := X 14 in
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Case 8 [
  Unpack 15 (
  Leaf [Times 0x190 [11];
  Times 0x1 [7];
  Times 0x1 [16]] []);
  Unpack 15 (
  Case 9 [
  Unpack 22 (
  Leaf [Times 0x9 [7];
  Times 0x7d0 [16];
  Times 0x7d0 [17];
  Times 0x18d [0; 13];
  Times 0x3 [0; 7];
  Times 0x190 [0; 16];
  Times 0x190 [0; 17];
  Times 0x320 [0; 20];
  Times 0x320 [21];
  Times 0x640 [20];
  Times 0x2f781980 [11; 11];
  Times 0x1e6158 [11; 7];
  Times 0x4dc6 [12; 13];
  Times 0x7c7 [10; 13];
  Square 0x320 [18] (- (k1));
  Square 0x320 [19] (- (k1) - 1);
  Square 0xc8 [14] (- (k1^2) - 2 * k1);
  Square 0xc8 [23] (- (k1^2) - 2 * k1 - 2)] []);
  Unpack 22 (
  Leaf [Times 0x41d [7];
  Times 0x98ee0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0xa82a0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 13];
  Times 0x1fbd0 [16];
  Times 0x6590 [0; 16];
  Times 0x1fbd0 [17];
  Times 0x6590 [0; 17];
  Times 0xcb20 [21];
  Times 0x19640 [20];
  Times 0x19640 [19];
  Times 0xcb20 [0; 20];
  Times 0xcb20 [0; 19];
  Times 0x6590 [1; 16];
  Times 0x1450 [0; 1; 16];
  Times 0x6590 [1; 17];
  Times 0x1450 [0; 1; 17];
  Times 0x28a0 [1; 21];
  Times 0x5140 [1; 20];
  Times 0x5140 [1; 19];
  Times 0x28a0 [0; 1; 20];
  Times 0x28a0 [0; 1; 19];
  Times 0x19640 [25];
  Times 0x19640 [26];
  Times 0x5140 [1; 25];
  Times 0x5140 [1; 26];
  Times 0xa280 [27];
  Times 0x14500 [24];
  Times 0x14500 [23];
  Times 0xa280 [1; 24];
  Times 0xa280 [1; 23];
  Times 0xcb20 [0; 25];
  Times 0xcb20 [0; 26];
  Times 0x28a0 [0; 1; 25];
  Times 0x28a0 [0; 1; 26];
  Times 0x5140 [0; 27];
  Times 0xa280 [0; 24];
  Times 0xa280 [0; 23];
  Times 0x5140 [0; 1; 24];
  Times 0x5140 [0; 1; 23]] []);
  Unpack 22 (
  Leaf [Times 0x41d [7];
  Times 0x98ee0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0xa82a0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 13];
  Times 0x1fbd0 [16];
  Times 0x6590 [0; 16];
  Times 0x1fbd0 [17];
  Times 0x6590 [0; 17];
  Times 0xcb20 [21];
  Times 0x19640 [20];
  Times 0x19640 [19];
  Times 0xcb20 [0; 20];
  Times 0xcb20 [0; 19];
  Times 0x6590 [1; 16];
  Times 0x1450 [0; 1; 16];
  Times 0x6590 [1; 17];
  Times 0x1450 [0; 1; 17];
  Times 0x28a0 [1; 21];
  Times 0x5140 [1; 20];
  Times 0x5140 [1; 19];
  Times 0x28a0 [0; 1; 20];
  Times 0x28a0 [0; 1; 19];
  Times 0x19640 [23];
  Times 0x19640 [26];
  Times 0x5140 [1; 23];
  Times 0x5140 [1; 26];
  Times 0xa280 [27];
  Times 0x14500 [25];
  Times 0x14500 [24];
  Times 0xa280 [1; 25];
  Times 0xa280 [1; 24];
  Times 0xcb20 [0; 23];
  Times 0xcb20 [0; 26];
  Times 0x28a0 [0; 1; 23];
  Times 0x28a0 [0; 1; 26];
  Times 0x5140 [0; 27];
  Times 0xa280 [0; 25];
  Times 0xa280 [0; 24];
  Times 0x5140 [0; 1; 25];
  Times 0x5140 [0; 1; 24]] [])]);
  Unpack 15 (
  Case 9 [
  Unpack 22 (
  Leaf [Times 0x9 [7];
  Times 0x7d0 [16];
  Times 0x7d0 [17];
  Times 0x18d [0; 13];
  Times 0x3 [0; 7];
  Times 0x190 [0; 16];
  Times 0x190 [0; 17];
  Times 0x320 [0; 20];
  Times 0x320 [21];
  Times 0x640 [20];
  Times 0x2f781980 [11; 11];
  Times 0x1e6158 [11; 7];
  Times 0x4dc6 [12; 13];
  Times 0x7c7 [10; 13];
  Square 0x320 [18] (- (k1));
  Square 0x320 [19] (- (k1) - 1);
  Square 0xc8 [14] (- (k1^2) - 2 * k1);
  Square 0xc8 [23] (- (k1^2) - 2 * k1 - 2)] []);
  Unpack 22 (
  Leaf [Times 0x41d [7];
  Times 0x98ee0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0xa82a0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 13];
  Times 0x1fbd0 [16];
  Times 0x6590 [0; 16];
  Times 0x1fbd0 [17];
  Times 0x6590 [0; 17];
  Times 0xcb20 [21];
  Times 0x19640 [20];
  Times 0x19640 [19];
  Times 0xcb20 [0; 20];
  Times 0xcb20 [0; 19];
  Times 0x6590 [1; 16];
  Times 0x1450 [0; 1; 16];
  Times 0x6590 [1; 17];
  Times 0x1450 [0; 1; 17];
  Times 0x28a0 [1; 21];
  Times 0x5140 [1; 20];
  Times 0x5140 [1; 19];
  Times 0x28a0 [0; 1; 20];
  Times 0x28a0 [0; 1; 19];
  Times 0x19640 [25];
  Times 0x19640 [26];
  Times 0x5140 [1; 25];
  Times 0x5140 [1; 26];
  Times 0xa280 [27];
  Times 0x14500 [24];
  Times 0x14500 [23];
  Times 0xa280 [1; 24];
  Times 0xa280 [1; 23];
  Times 0xcb20 [0; 25];
  Times 0xcb20 [0; 26];
  Times 0x28a0 [0; 1; 25];
  Times 0x28a0 [0; 1; 26];
  Times 0x5140 [0; 27];
  Times 0xa280 [0; 24];
  Times 0xa280 [0; 23];
  Times 0x5140 [0; 1; 24];
  Times 0x5140 [0; 1; 23]] []);
  Unpack 22 (
  Leaf [Times 0x41d [7];
  Times 0x98ee0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0xa82a0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 13];
  Times 0x1fbd0 [16];
  Times 0x6590 [0; 16];
  Times 0x1fbd0 [17];
  Times 0x6590 [0; 17];
  Times 0xcb20 [21];
  Times 0x19640 [20];
  Times 0x19640 [19];
  Times 0xcb20 [0; 20];
  Times 0xcb20 [0; 19];
  Times 0x6590 [1; 16];
  Times 0x1450 [0; 1; 16];
  Times 0x6590 [1; 17];
  Times 0x1450 [0; 1; 17];
  Times 0x28a0 [1; 21];
  Times 0x5140 [1; 20];
  Times 0x5140 [1; 19];
  Times 0x28a0 [0; 1; 20];
  Times 0x28a0 [0; 1; 19];
  Times 0x19640 [23];
  Times 0x19640 [26];
  Times 0x5140 [1; 23];
  Times 0x5140 [1; 26];
  Times 0xa280 [27];
  Times 0x14500 [25];
  Times 0x14500 [24];
  Times 0xa280 [1; 25];
  Times 0xa280 [1; 24];
  Times 0xcb20 [0; 23];
  Times 0xcb20 [0; 26];
  Times 0x28a0 [0; 1; 23];
  Times 0x28a0 [0; 1; 26];
  Times 0x5140 [0; 27];
  Times 0xa280 [0; 25];
  Times 0xa280 [0; 24];
  Times 0x5140 [0; 1; 25];
  Times 0x5140 [0; 1; 24]] [])])])))).

Lemma cones_miss_1_checked : check cones_miss_1_hypotheses cones_miss_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem cones_miss_1 :
  forall k1 k2 epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column
  : R,
  (* given: k1 > 1/2 *)
    (2 * k1 - 1 > 0) ->
  (* given: k2 > 1/2 *)
    (2 * k2 - 1 > 0) ->
  (* given: k1*k2 <= 9/10 *)
    (9 - 10 * k1 * k2 >= 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(row, C) <= 400*δ *)
    (prob_row_C - 400 * delta > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta
    + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 * k1 * row_upper_high0_column + row_upper_high0_column
    - k1 * row_upper_low0_row - 2 * row_upper_low0_row >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta +
    row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 * k1 *
    row_upper_high0_column + row_upper_high0_column - k1 * row_upper_low0_row - 2 * row_upper_low0_row >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (2 * k2 * column_upper_high0_row +
    column_upper_high0_row - k2 * column_upper_low0_column - 2 * column_upper_low0_column >= 0)) \/
    ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C - column_upper_low0_row >= 0) /\ (delta +
    column_upper_low0_row - column_upper_high0_row >= 0) /\ (delta + column_upper_low0_column -
    column_upper_high0_column >= 0) /\ (2 * k2 * column_upper_high0_row + column_upper_high0_row - k2 *
    column_upper_low0_column - 2 * column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun k1 k2 epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column
  => check_refutes (point [k1; k2; epsilon; delta; prob_row_C; prob_column_C; row_upper_low0_row; row_upper_high0_row;
  row_upper_low0_column; row_upper_high0_column; column_upper_low0_row; column_upper_high0_row;
  column_upper_low0_column; column_upper_high0_column]) cones_miss_1_hypotheses cones_miss_1_certificate
  cones_miss_1_checked).
Qed.

(* prob(column, C) <= 400*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column];
row_upper_high0_column is row.upper.high0[column]; column_upper_low0_row is column.upper.low0[row];
column_upper_high0_row is column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column];
column_upper_high0_column is column.upper.high0[column] *)
Definition cones_miss_2_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_upper_low0_row := X 7 in let row_upper_high0_row := X 8 in
  let row_upper_low0_column := X 9 in let row_upper_high0_column := X 10 in let column_upper_low0_row := X 11 in
  let column_upper_high0_row := X 12 in let column_upper_low0_column := X 13 in let column_upper_high0_column := X 14 in
  [
  Positive (2 * k1 - 1);
  Positive (2 * k2 - 1);
  NotNegative (9 - 10 * k1 * k2);
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (prob_column_C - 400 * delta);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k1 * row_upper_high0_column + row_upper_high0_column
  - k1 * row_upper_low0_row - 2 * row_upper_low0_row)]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative
  (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative
  (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (2 * k1 * row_upper_high0_column +
  row_upper_high0_column - k1 * row_upper_low0_row - 2 * row_upper_low0_row)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (column_upper_low0_row); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative
  (column_upper_high0_column - prob_column_C); NotNegative (delta + column_upper_low0_column -
  column_upper_high0_column); NotNegative (2 * k2 * column_upper_high0_row + column_upper_high0_row - k2 *
  column_upper_low0_column - 2 * column_upper_low0_column); Positive (1 - prob_column_C)]; And [NotNegative
  (column_upper_high0_column - prob_column_C); NotNegative (column_upper_low0_row); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative
  (column_upper_low0_column); NotNegative (1 - column_upper_high0_column); NotNegative (delta + column_upper_low0_column
  - column_upper_high0_column); NotNegative (2 * k2 * column_upper_high0_row + column_upper_high0_row - k2 *
  column_upper_low0_column - 2 * column_upper_low0_column); Or [And [NotNegative (column_upper_high0_row - 1)]; And
  [NotNegative (column_upper_high0_column - 1)]; And [NotNegative (column_upper_high0_row - 1)]]]]]%formulas.

Definition cones_miss_2_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_upper_low0_row := X 7 in let row_upper_high0_row := X 8 in
  let row_upper_low0_column := X 9 in let row_upper_high0_column := X 10 in let column_upper_low0_row := X 11 in
  let column_upper_high0_row := X 12 in let column_upper_low0_column := X 13 in let column_upper_high0_column := X 14 in
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Case 9 [
  Unpack 16 (
  Leaf [Times 0x190 [11];
  Times 0x1 [7];
  Times 0x1 [17]] []);
  Unpack 16 (
  Case 8 [
  Unpack 24 (
  Leaf [Times 0xc0f9b [1; 14];
  Times 0x1755 [1; 7];
  Times 0x184de0 [1; 19];
  Times 0xc26f0 [1; 20];
  Times 0xc26f0 [1; 21];
  Times 0x184de0 [22];
  Times 0x309bc0 [19];
  Times 0x45ff [7];
  Times 0x3cc2b0 [20];
  Times 0x3cc2b0 [21];
  Times 0x3c7cb1 [14; 23];
  Times 0x267a9 [1; 1; 14; 14];
  Times 0x94e [1; 1; 14; 7];
  Times 0x9b140 [1; 1; 14; 19];
  Times 0x4d8a0 [1; 1; 14; 20];
  Times 0x4d8a0 [1; 1; 14; 21];
  Times 0x9b140 [1; 14; 22];
  Times 0x136280 [1; 14; 19];
  Times 0x1bea [1; 14; 7];
  Times 0x9 [1; 1; 7; 7];
  Times 0x12c0 [1; 1; 7; 19];
  Times 0x960 [1; 1; 7; 20];
  Times 0x960 [1; 1; 7; 21];
  Times 0x12c0 [1; 7; 22];
  Times 0x5dc0 [1; 7; 19];
  Times 0x36 [1; 7; 7];
  Times 0x9c400 [1; 1; 19; 19];
  Times 0x9c400 [1; 1; 19; 20];
  Times 0x9c400 [1; 1; 19; 21];
  Times 0x138800 [1; 19; 22];
  Times 0x271000 [1; 19; 19];
  Times 0x27100 [1; 1; 20; 20];
  Times 0x4e200 [1; 1; 20; 21];
  Times 0x9c400 [1; 20; 22];
  Times 0x445c00 [1; 19; 20];
  Times 0x4b00 [1; 7; 20];
  Times 0x27100 [1; 1; 21; 21];
  Times 0x9c400 [1; 21; 22];
  Times 0x445c00 [1; 19; 21];
  Times 0x4b00 [1; 7; 21];
  Times 0x9c400 [22; 22];
  Times 0x271000 [19; 22];
  Times 0x3840 [7; 22];
  Times 0x271000 [19; 19];
  Times 0x7080 [7; 19];
  Times 0x51 [7; 7];
  Times 0x183b20 [1; 14; 20];
  Times 0x183b20 [1; 14; 21];
  Times 0x186a00 [1; 20; 20];
  Times 0x30d400 [1; 20; 21];
  Times 0x186a00 [1; 21; 21];
  Times 0x30d400 [20; 22];
  Times 0x30d400 [21; 22];
  Times 0x61a800 [19; 20];
  Times 0x61a800 [19; 21];
  Times 0x8ca0 [7; 20];
  Times 0x8ca0 [7; 21];
  Times 0x3d0900 [20; 20];
  Times 0x7a1200 [20; 21];
  Times 0x3d0900 [21; 21];
  Square 0x320 [17] (1991 * prob_column_C + 3982 * k2 * prob_column_C - 1600 * k2^2 * column_upper_low0_row - 1600 * k2 * column_upper_low0_row - 400 * column_upper_low0_row - 1991 * k2 - 995);
  Square 0x320 [18] (1991 * prob_column_C + 3982 * k2 * prob_column_C - 1600 * k2^2 * column_upper_low0_row - 1600 * k2 * column_upper_low0_row - 400 * column_upper_low0_row - 1991 * k2 - 996);
  Square 0xc8 [13] (19113600 * k2^2 * prob_column_C * column_upper_low0_row + 12742400 * k2^3 * prob_column_C * column_upper_low0_row + 9556800 * k2 * prob_column_C * column_upper_low0_row + 1592800 * prob_column_C * column_upper_low0_row + 15860306 * k2 * prob_column_C + 15856324 * k2^2 * prob_column_C + 3966072 * prob_column_C - 2560000 * k2^4 * column_upper_low0_row^2 - 5120000 * k2^3 * column_upper_low0_row^2 - 3840000 * k2^2 * column_upper_low0_row^2 - 6371200 * k2^3 * column_upper_low0_row - 9558400 * k2^2 * column_upper_low0_row - 1280000 * k2 * column_upper_low0_row^2 - 4780000 * k2 * column_upper_low0_row - 160000 * column_upper_low0_row^2 - 796800 * column_upper_low0_row - 3964081 * k2^2 - 3966072 * k2 - 992015 - 3964081 * prob_column_C^2 - 15856324 * k2 * prob_column_C^2 - 15856324 * k2^2 * prob_column_C^2);
  Square 0xc8 [25] (19113600 * k2^2 * prob_column_C * column_upper_low0_row + 12742400 * k2^3 * prob_column_C * column_upper_low0_row + 9556800 * k2 * prob_column_C * column_upper_low0_row + 1592800 * prob_column_C * column_upper_low0_row + 15860306 * k2 * prob_column_C + 15856324 * k2^2 * prob_column_C + 3966072 * prob_column_C - 2560000 * k2^4 * column_upper_low0_row^2 - 5120000 * k2^3 * column_upper_low0_row^2 - 3840000 * k2^2 * column_upper_low0_row^2 - 6371200 * k2^3 * column_upper_low0_row - 9558400 * k2^2 * column_upper_low0_row - 1280000 * k2 * column_upper_low0_row^2 - 4780000 * k2 * column_upper_low0_row - 160000 * column_upper_low0_row^2 - 796800 * column_upper_low0_row - 3964081 * k2^2 - 3966072 * k2 - 992017 - 3964081 * prob_column_C^2 - 15856324 * k2 * prob_column_C^2 - 15856324 * k2^2 * prob_column_C^2)] []);
  Unpack 24 (
  Leaf [Times 0x41d [7];
  Times 0xa82a0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0x98ee0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 14];
  Times 0x19640 [25];
  Times 0x5140 [0; 25];
  Times 0x19640 [26];
  Times 0x5140 [0; 26];
  Times 0xa280 [29];
  Times 0x14500 [28];
  Times 0x14500 [27];
  Times 0xa280 [0; 28];
  Times 0xa280 [0; 27];
  Times 0xcb20 [1; 25];
  Times 0x28a0 [0; 1; 25];
  Times 0xcb20 [1; 26];
  Times 0x28a0 [0; 1; 26];
  Times 0x5140 [1; 29];
  Times 0xa280 [1; 28];
  Times 0xa280 [1; 27];
  Times 0x5140 [0; 1; 28];
  Times 0x5140 [0; 1; 27];
  Times 0x1fbd0 [20];
  Times 0x1fbd0 [21];
  Times 0x6590 [1; 20];
  Times 0x6590 [1; 21];
  Times 0xcb20 [22];
  Times 0x19640 [19];
  Times 0x19640 [18];
  Times 0xcb20 [1; 19];
  Times 0xcb20 [1; 18];
  Times 0x6590 [0; 20];
  Times 0x6590 [0; 21];
  Times 0x1450 [0; 1; 20];
  Times 0x1450 [0; 1; 21];
  Times 0x28a0 [0; 22];
  Times 0x5140 [0; 19];
  Times 0x5140 [0; 18];
  Times 0x28a0 [0; 1; 19];
  Times 0x28a0 [0; 1; 18]] []);
  Unpack 24 (
  Leaf [Times 0x41d [7];
  Times 0xa82a0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0x98ee0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 14];
  Times 0x19640 [25];
  Times 0x5140 [0; 25];
  Times 0x19640 [26];
  Times 0x5140 [0; 26];
  Times 0xa280 [29];
  Times 0x14500 [28];
  Times 0x14500 [27];
  Times 0xa280 [0; 28];
  Times 0xa280 [0; 27];
  Times 0xcb20 [1; 25];
  Times 0x28a0 [0; 1; 25];
  Times 0xcb20 [1; 26];
  Times 0x28a0 [0; 1; 26];
  Times 0x5140 [1; 29];
  Times 0xa280 [1; 28];
  Times 0xa280 [1; 27];
  Times 0x5140 [0; 1; 28];
  Times 0x5140 [0; 1; 27];
  Times 0x1fbd0 [20];
  Times 0x1fbd0 [21];
  Times 0x6590 [1; 20];
  Times 0x6590 [1; 21];
  Times 0xcb20 [22];
  Times 0x19640 [19];
  Times 0x19640 [18];
  Times 0xcb20 [1; 19];
  Times 0xcb20 [1; 18];
  Times 0x6590 [0; 20];
  Times 0x6590 [0; 21];
  Times 0x1450 [0; 1; 20];
  Times 0x1450 [0; 1; 21];
  Times 0x28a0 [0; 22];
  Times 0x5140 [0; 19];
  Times 0x5140 [0; 18];
  Times 0x28a0 [0; 1; 19];
  Times 0x28a0 [0; 1; 18]] [])]);
  Unpack 16 (
  Case 8 [
  Unpack 26 (
  Case 25 [
  Unpack 28 (
  Leaf [Times 0x1 [10];
  Times 0x3e7 [11];
  Times 0xa [12];
  Times 0x1 [20];
  Times 0x1 [29];
  Times 0x1 [19];
  Times 0x1 [27]] []);
  Unpack 28 (
  Leaf [Times 0x1e5991 [];
  Times 0x1e7cb0 [23];
  Times 0x231f [7];
  Times 0x231f [15];
  Times 0xc31e0 [1; 20];
  Times 0x615d0 [1; 21];
  Times 0x320 [1; 23];
  Times 0x1f40 [1; 12];
  Times 0x320 [1; 10];
  Times 0xc31e0 [24];
  Times 0x1863c0 [20];
  Square 0x190 [29] (2497 + 2 * k2);
  Square 0x190 [22] (2496 + 2 * k2);
  Square 0xc31e0 [18] (- (k2));
  Square 0xc31e0 [19] (- (k2) - 1);
  Square 0x30c78 [13] (- (k2^2) - 2 * k2);
  Square 0x30c78 [27] (- (k2^2) - 2 * k2 - 2)] []);
  Unpack 28 (
  Leaf [Times 0x1 [10];
  Times 0x3e7 [11];
  Times 0xa [12];
  Times 0x1 [20];
  Times 0x1 [29];
  Times 0x1 [19];
  Times 0x1 [27]] [])]);
  Unpack 26 (
  Leaf [Times 0x41d [7];
  Times 0xa82a0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0x98ee0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 14];
  Times 0x19640 [27];
  Times 0x5140 [0; 27];
  Times 0x19640 [28];
  Times 0x5140 [0; 28];
  Times 0xa280 [31];
  Times 0x14500 [30];
  Times 0x14500 [29];
  Times 0xa280 [0; 30];
  Times 0xa280 [0; 29];
  Times 0xcb20 [1; 27];
  Times 0x28a0 [0; 1; 27];
  Times 0xcb20 [1; 28];
  Times 0x28a0 [0; 1; 28];
  Times 0x5140 [1; 31];
  Times 0xa280 [1; 30];
  Times 0xa280 [1; 29];
  Times 0x5140 [0; 1; 30];
  Times 0x5140 [0; 1; 29];
  Times 0x1fbd0 [17];
  Times 0x1fbd0 [23];
  Times 0x6590 [1; 17];
  Times 0x6590 [1; 23];
  Times 0xcb20 [24];
  Times 0x19640 [20];
  Times 0x19640 [19];
  Times 0xcb20 [1; 20];
  Times 0xcb20 [1; 19];
  Times 0x6590 [0; 17];
  Times 0x6590 [0; 23];
  Times 0x1450 [0; 1; 17];
  Times 0x1450 [0; 1; 23];
  Times 0x28a0 [0; 24];
  Times 0x5140 [0; 20];
  Times 0x5140 [0; 19];
  Times 0x28a0 [0; 1; 20];
  Times 0x28a0 [0; 1; 19]] []);
  Unpack 26 (
  Leaf [Times 0x41d [7];
  Times 0xa82a0 [0; 11];
  Times 0x7cb [0; 7];
  Times 0x98ee0 [1; 11];
  Times 0x7cb [1; 7];
  Times 0xb7660 [0; 1; 11];
  Times 0x7cb [0; 1; 7];
  Times 0x1b7e [2; 14];
  Times 0x19640 [27];
  Times 0x5140 [0; 27];
  Times 0x19640 [28];
  Times 0x5140 [0; 28];
  Times 0xa280 [31];
  Times 0x14500 [30];
  Times 0x14500 [29];
  Times 0xa280 [0; 30];
  Times 0xa280 [0; 29];
  Times 0xcb20 [1; 27];
  Times 0x28a0 [0; 1; 27];
  Times 0xcb20 [1; 28];
  Times 0x28a0 [0; 1; 28];
  Times 0x5140 [1; 31];
  Times 0xa280 [1; 30];
  Times 0xa280 [1; 29];
  Times 0x5140 [0; 1; 30];
  Times 0x5140 [0; 1; 29];
  Times 0x1fbd0 [17];
  Times 0x1fbd0 [23];
  Times 0x6590 [1; 17];
  Times 0x6590 [1; 23];
  Times 0xcb20 [24];
  Times 0x19640 [20];
  Times 0x19640 [19];
  Times 0xcb20 [1; 20];
  Times 0xcb20 [1; 19];
  Times 0x6590 [0; 17];
  Times 0x6590 [0; 23];
  Times 0x1450 [0; 1; 17];
  Times 0x1450 [0; 1; 23];
  Times 0x28a0 [0; 24];
  Times 0x5140 [0; 20];
  Times 0x5140 [0; 19];
  Times 0x28a0 [0; 1; 20];
  Times 0x28a0 [0; 1; 19]] [])])])))).

Lemma cones_miss_2_checked : check cones_miss_2_hypotheses cones_miss_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem cones_miss_2 :
  forall k1 k2 epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column
  : R,
  (* given: k1 > 1/2 *)
    (2 * k1 - 1 > 0) ->
  (* given: k2 > 1/2 *)
    (2 * k2 - 1 > 0) ->
  (* given: k1*k2 <= 9/10 *)
    (9 - 10 * k1 * k2 >= 0) ->
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
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * k1 * row_upper_high0_column + row_upper_high0_column - k1 * row_upper_low0_row
    - 2 * row_upper_low0_row >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * k1 * row_upper_high0_column + row_upper_high0_column - k1 * row_upper_low0_row
    - 2 * row_upper_low0_row >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((column_upper_low0_row >= 0) /\ (prob_row_C - column_upper_low0_row >= 0) /\ (delta
    + column_upper_low0_row - column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta
    + column_upper_low0_column - column_upper_high0_column >= 0) /\ (2 * k2 * column_upper_high0_row +
    column_upper_high0_row - k2 * column_upper_low0_column - 2 * column_upper_low0_column >= 0) /\ (1 - prob_column_C >
    0)) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (column_upper_low0_row >= 0) /\ (prob_row_C -
    column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_high0_row >= 0) /\
    (column_upper_low0_column >= 0) /\ (1 - column_upper_high0_column >= 0) /\ (delta + column_upper_low0_column -
    column_upper_high0_column >= 0) /\ (2 * k2 * column_upper_high0_row + column_upper_high0_row - k2 *
    column_upper_low0_column - 2 * column_upper_low0_column >= 0) /\ (((column_upper_high0_row - 1 >= 0)) \/
    ((column_upper_high0_column - 1 >= 0)) \/ ((column_upper_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun k1 k2 epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column
  => check_refutes (point [k1; k2; epsilon; delta; prob_row_C; prob_column_C; row_upper_low0_row; row_upper_high0_row;
  row_upper_low0_column; row_upper_high0_column; column_upper_low0_row; column_upper_high0_row;
  column_upper_low0_column; column_upper_high0_column]) cones_miss_2_hypotheses cones_miss_2_certificate
  cones_miss_2_checked).
Qed.
