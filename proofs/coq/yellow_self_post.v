(* yellow-self-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 45/2*δ *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_read0_row is row.upper.read0[row]; row_upper_high0_column is row.upper.high0[column];
row_upper_read0_column is row.upper.read0[column]; column_lower_high0_row is column.lower.high0[row];
column_lower_read0_row is column.lower.read0[row]; column_lower_low0_column is column.lower.low0[column];
column_lower_read0_column is column.lower.read0[column]; column_upper_high0_row is column.upper.high0[row];
column_upper_read0_row is column.upper.read0[row]; column_upper_low0_column is column.upper.low0[column];
column_upper_read0_column is column.upper.read0[column] *)
Definition yellow_self_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_read0_row := X 6 in let row_upper_high0_column := X 7 in
  let row_upper_read0_column := X 8 in let column_lower_high0_row := X 9 in let column_lower_read0_row := X 10 in
  let column_lower_low0_column := X 11 in let column_lower_read0_column := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_read0_row := X 14 in let column_upper_low0_column := X 15 in let column_upper_read0_column := X 16 in
  [
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (2 * prob_row_C - 45 * delta);
  Or [And [NotNegative (- (prob_row_C)); NotNegative (prob_row_C - row_upper_low0_row); NotNegative
  (row_upper_high0_column - prob_column_C); Positive (8 * row_upper_low0_row - 7 * row_upper_high0_column)]; And
  [NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)];
  And [NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [Positive (8 * prob_column_C - 7 * prob_row_C)]; And [NotNegative (epsilon * column_lower_read0_column +
  prob_column_C - epsilon - column_lower_read0_column); NotNegative (1 - column_lower_high0_row); NotNegative (1 -
  column_lower_read0_column); NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C); NotNegative
  (delta + column_lower_low0_column - column_lower_read0_column); NotNegative (7 * column_lower_high0_row - 8 *
  column_lower_low0_column)]; And [NotNegative (delta + 2 * prob_row_C - 2 * column_lower_read0_row); NotNegative (delta
  + column_lower_read0_row - column_lower_high0_row); NotNegative (delta + 2 * column_lower_read0_column - 2 *
  prob_column_C); NotNegative (delta + column_lower_low0_column - column_lower_read0_column); NotNegative (7 *
  column_lower_high0_row - 8 * column_lower_low0_column)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row);
  NotNegative (delta + column_upper_read0_row - column_upper_high0_row); NotNegative (delta + 2 *
  column_upper_read0_column - 2 * prob_column_C); NotNegative (delta + column_upper_low0_column -
  column_upper_read0_column); NotNegative (7 * column_upper_high0_row - 8 * column_upper_low0_column)]; And [NotNegative
  (delta + 2 * prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row -
  column_upper_high0_row); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta +
  column_upper_low0_column - column_upper_read0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]]]%formulas.

Definition yellow_self_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_read0_row := X 6 in let row_upper_high0_column := X 7 in
  let row_upper_read0_column := X 8 in let column_lower_high0_row := X 9 in let column_lower_read0_row := X 10 in
  let column_lower_low0_column := X 11 in let column_lower_read0_column := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_read0_row := X 14 in let column_upper_low0_column := X 15 in let column_upper_read0_column := X 16 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 5 [
  Unpack 13 (
  Leaf [Times 0x7 [12];
  Times 0x8 [14];
  Times 0x8 [15];
  Times 0x7 [16];
  Times 0x1 [17]] []);
  Unpack 13 (
  Case 6 [
  Unpack 19 (
  Case 7 [
  Unpack 21 (
  Leaf [Times 0x7 [11];
  Times 0x1 [20];
  Times 0x8 [22]] []);
  Unpack 21 (
  Leaf [Times 0xf [4];
  Times 0x40 [14];
  Times 0x80 [15];
  Times 0x38 [16];
  Times 0x70 [17];
  Times 0x10 [18];
  Times 0x31 [22];
  Times 0x62 [23];
  Times 0x38 [24];
  Times 0x70 [25];
  Times 0xe [26]] []);
  Unpack 21 (
  Leaf [Times 0xf [4];
  Times 0x40 [14];
  Times 0x80 [15];
  Times 0x38 [16];
  Times 0x70 [17];
  Times 0x10 [18];
  Times 0x31 [22];
  Times 0x62 [23];
  Times 0x38 [24];
  Times 0x70 [25];
  Times 0xe [26]] [])]);
  Unpack 19 (
  Leaf [Times 0x5cf8 [9; 9];
  Times 0xf0 [9; 10];
  Times 0x18 [8; 9];
  Times 0xc8 [9; 24];
  Times 0x19 [9; 25];
  Times 0xaf [9; 21];
  Times 0x2 [10; 22];
  Times 0x2 [20];
  Times 0x1 [23]] []);
  Unpack 19 (
  Leaf [Times 0xf [4];
  Times 0x40 [14];
  Times 0x80 [15];
  Times 0x38 [16];
  Times 0x70 [17];
  Times 0x10 [18];
  Times 0x31 [20];
  Times 0x62 [21];
  Times 0x38 [22];
  Times 0x70 [23];
  Times 0xe [24]] [])]);
  Unpack 13 (
  Case 6 [
  Unpack 19 (
  Case 7 [
  Unpack 21 (
  Leaf [Times 0x7 [11];
  Times 0x1 [20];
  Times 0x8 [22]] []);
  Unpack 21 (
  Leaf [Times 0xf [4];
  Times 0x40 [14];
  Times 0x80 [15];
  Times 0x38 [16];
  Times 0x70 [17];
  Times 0x10 [18];
  Times 0x31 [22];
  Times 0x62 [23];
  Times 0x38 [24];
  Times 0x70 [25];
  Times 0xe [26]] []);
  Unpack 21 (
  Leaf [Times 0xf [4];
  Times 0x40 [14];
  Times 0x80 [15];
  Times 0x38 [16];
  Times 0x70 [17];
  Times 0x10 [18];
  Times 0x31 [22];
  Times 0x62 [23];
  Times 0x38 [24];
  Times 0x70 [25];
  Times 0xe [26]] [])]);
  Unpack 19 (
  Leaf [Times 0x5cf8 [9; 9];
  Times 0xf0 [9; 10];
  Times 0x18 [8; 9];
  Times 0xc8 [9; 24];
  Times 0x19 [9; 25];
  Times 0xaf [9; 21];
  Times 0x2 [10; 22];
  Times 0x2 [20];
  Times 0x1 [23]] []);
  Unpack 19 (
  Leaf [Times 0xf [4];
  Times 0x40 [14];
  Times 0x80 [15];
  Times 0x38 [16];
  Times 0x70 [17];
  Times 0x10 [18];
  Times 0x31 [20];
  Times 0x62 [21];
  Times 0x38 [22];
  Times 0x70 [23];
  Times 0xe [24]] [])])])))).

Lemma yellow_self_post_1_checked : check yellow_self_post_1_hypotheses yellow_self_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem yellow_self_post_1 :
  forall epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_lower_high0_row column_lower_read0_row column_lower_low0_column
  column_lower_read0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_read0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(row, C) <= 45/2*δ *)
    (2 * prob_row_C - 45 * delta > 0) ->
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
    (((8 * prob_column_C - 7 * prob_row_C > 0)) \/ ((epsilon * column_lower_read0_column + prob_column_C - epsilon -
    column_lower_read0_column >= 0) /\ (1 - column_lower_high0_row >= 0) /\ (1 - column_lower_read0_column >= 0) /\
    (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_lower_low0_column -
    column_lower_read0_column >= 0) /\ (7 * column_lower_high0_row - 8 * column_lower_low0_column >= 0)) \/ ((delta + 2
    * prob_row_C - 2 * column_lower_read0_row >= 0) /\ (delta + column_lower_read0_row - column_lower_high0_row >= 0) /\
    (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_lower_low0_column -
    column_lower_read0_column >= 0) /\ (7 * column_lower_high0_row - 8 * column_lower_low0_column >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta +
    column_upper_read0_row - column_upper_high0_row >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C
    >= 0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0)) \/ ((delta + 2 * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta +
    column_upper_read0_row - column_upper_high0_row >= 0) /\ (delta + 2 * column_upper_read0_column - 2 * prob_column_C
    >= 0) /\ (delta + column_upper_low0_column - column_upper_read0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_lower_high0_row column_lower_read0_row column_lower_low0_column
  column_lower_read0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_read0_column => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_read0_row; row_upper_high0_column; row_upper_read0_column; column_lower_high0_row; column_lower_read0_row;
  column_lower_low0_column; column_lower_read0_column; column_upper_high0_row; column_upper_read0_row;
  column_upper_low0_column; column_upper_read0_column]) yellow_self_post_1_hypotheses yellow_self_post_1_certificate
  yellow_self_post_1_checked).
Qed.

(* prob(column, C) <= 45/2*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_read0_row is row.upper.read0[row]; row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column
is row.upper.read0[column]; column_upper_high0_row is column.upper.high0[row]; column_upper_read0_row is
column.upper.read0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_read0_column is
column.upper.read0[column] *)
Definition yellow_self_post_2_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_read0_row := X 5 in let row_upper_high0_column := X 6 in let row_upper_read0_column := X 7 in
  let column_upper_high0_row := X 8 in let column_upper_read0_row := X 9 in let column_upper_low0_column := X 10 in
  let column_upper_read0_column := X 11 in
  [
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (2 * prob_column_C - 45 * delta);
  Or [And [NotNegative (- (prob_row_C)); Positive (8 * prob_row_C - 7 * prob_column_C)]; And [NotNegative (delta + 2 *
  row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column -
  row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]; And [NotNegative (delta +
  2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative
  (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column -
  row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [NotNegative (- (prob_column_C)); NotNegative (column_upper_high0_row - prob_row_C); NotNegative
  (prob_column_C - column_upper_low0_column); Positive (8 * column_upper_low0_column - 7 * column_upper_high0_row)]; And
  [NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row); NotNegative (delta + column_upper_read0_row -
  column_upper_high0_row); NotNegative (delta + 2 * column_upper_read0_column - 2 * prob_column_C); NotNegative (delta +
  column_upper_low0_column - column_upper_read0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]; And [NotNegative (delta + 2 * prob_row_C - 2 * column_upper_read0_row); NotNegative (delta
  + column_upper_read0_row - column_upper_high0_row); NotNegative (delta + 2 * column_upper_read0_column - 2 *
  prob_column_C); NotNegative (delta + column_upper_low0_column - column_upper_read0_column); NotNegative (7 *
  column_upper_high0_row - 8 * column_upper_low0_column)]]]%formulas.

Definition yellow_self_post_2_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_read0_row := X 5 in let row_upper_high0_column := X 6 in let row_upper_read0_column := X 7 in
  let column_upper_high0_row := X 8 in let column_upper_read0_row := X 9 in let column_upper_low0_column := X 10 in
  let column_upper_read0_column := X 11 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 7 (
  Leaf [Times 0x7 [6];
  Times 0x1 [9];
  Times 0x8 [8]] []);
  Unpack 7 (
  Case 4 [
  Unpack 13 (
  Leaf [Times 0x7 [5];
  Times 0x8 [14];
  Times 0x7 [15];
  Times 0x8 [16];
  Times 0x1 [17]] []);
  Unpack 13 (
  Leaf [Times 0xf [2];
  Times 0x38 [8];
  Times 0x70 [9];
  Times 0x31 [10];
  Times 0x62 [11];
  Times 0xe [12];
  Times 0x38 [14];
  Times 0x70 [15];
  Times 0x40 [16];
  Times 0x80 [17];
  Times 0x10 [18]] []);
  Unpack 13 (
  Leaf [Times 0xf [2];
  Times 0x38 [8];
  Times 0x70 [9];
  Times 0x31 [10];
  Times 0x62 [11];
  Times 0xe [12];
  Times 0x38 [14];
  Times 0x70 [15];
  Times 0x40 [16];
  Times 0x80 [17];
  Times 0x10 [18]] [])]);
  Unpack 7 (
  Case 4 [
  Unpack 13 (
  Leaf [Times 0x7 [5];
  Times 0x8 [14];
  Times 0x7 [15];
  Times 0x8 [16];
  Times 0x1 [17]] []);
  Unpack 13 (
  Leaf [Times 0xf [2];
  Times 0x38 [8];
  Times 0x70 [9];
  Times 0x31 [10];
  Times 0x62 [11];
  Times 0xe [12];
  Times 0x38 [14];
  Times 0x70 [15];
  Times 0x40 [16];
  Times 0x80 [17];
  Times 0x10 [18]] []);
  Unpack 13 (
  Leaf [Times 0xf [2];
  Times 0x38 [8];
  Times 0x70 [9];
  Times 0x31 [10];
  Times 0x62 [11];
  Times 0xe [12];
  Times 0x38 [14];
  Times 0x70 [15];
  Times 0x40 [16];
  Times 0x80 [17];
  Times 0x10 [18]] [])])])).

Lemma yellow_self_post_2_checked : check yellow_self_post_2_hypotheses yellow_self_post_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem yellow_self_post_2 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_read0_column : R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 45/2*δ *)
    (2 * prob_column_C - 45 * delta > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (8 * prob_row_C - 7 * prob_column_C > 0)) \/ ((delta + 2 * row_upper_read0_row - 2 *
    prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (7 *
    row_upper_high0_column - 8 * row_upper_low0_row >= 0)) \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0)
    /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (7 *
    row_upper_high0_column - 8 * row_upper_low0_row >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0) /\ (column_upper_high0_row - prob_row_C >= 0) /\ (prob_column_C -
    column_upper_low0_column >= 0) /\ (8 * column_upper_low0_column - 7 * column_upper_high0_row > 0)) \/ ((delta + 2 *
    prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\
    (delta + 2 * column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_upper_low0_column -
    column_upper_read0_column >= 0) /\ (7 * column_upper_high0_row - 8 * column_upper_low0_column >= 0)) \/ ((delta + 2
    * prob_row_C - 2 * column_upper_read0_row >= 0) /\ (delta + column_upper_read0_row - column_upper_high0_row >= 0) /\
    (delta + 2 * column_upper_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_upper_low0_column -
    column_upper_read0_column >= 0) /\ (7 * column_upper_high0_row - 8 * column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_read0_row row_upper_high0_column
  row_upper_read0_column column_upper_high0_row column_upper_read0_row column_upper_low0_column
  column_upper_read0_column => check_refutes (point [delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_read0_row; row_upper_high0_column; row_upper_read0_column; column_upper_high0_row; column_upper_read0_row;
  column_upper_low0_column; column_upper_read0_column]) yellow_self_post_2_hypotheses yellow_self_post_2_certificate
  yellow_self_post_2_checked).
Qed.
