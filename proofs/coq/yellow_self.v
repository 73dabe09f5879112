(* yellow-self: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 50*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is
column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column] *)
Definition yellow_self_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  let column_lower_low0_row := X 8 in let column_lower_high0_row := X 9 in let column_lower_low0_column := X 10 in
  let column_lower_high0_column := X 11 in let column_upper_low0_row := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  [
  And [Positive (delta)];
  Positive (prob_row_C - 50 * delta);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)];
  And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [NotNegative (prob_column_C - column_lower_low0_column); NotNegative (column_lower_high0_column -
  prob_column_C); NotNegative (delta + column_lower_low0_column - column_lower_high0_column); Positive (8 *
  prob_column_C - 7 * prob_row_C)]; And [NotNegative (prob_row_C - column_lower_low0_row); NotNegative (delta +
  column_lower_low0_row - column_lower_high0_row); NotNegative (column_lower_high0_column - prob_column_C); NotNegative
  (delta + column_lower_low0_column - column_lower_high0_column); NotNegative (7 * column_lower_high0_row - 8 *
  column_lower_low0_column)]; And [NotNegative (prob_row_C - column_lower_low0_row); NotNegative (delta +
  column_lower_low0_row - column_lower_high0_row); NotNegative (column_lower_high0_column - prob_column_C); NotNegative
  (delta + column_lower_low0_column - column_lower_high0_column); NotNegative (7 * column_lower_high0_row - 8 *
  column_lower_low0_column)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative (delta +
  column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]]]%formulas.

Definition yellow_self_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  let column_lower_low0_row := X 8 in let column_lower_high0_row := X 9 in let column_lower_low0_column := X 10 in
  let column_lower_high0_column := X 11 in let column_upper_low0_row := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  Unpack 0 (
  Case 2 [
  Unpack 6 (
  Leaf [Times 0x32 [5];
  Times 0x1 [1];
  Times 0x1 [7]] []);
  Unpack 6 (
  Case 3 [
  Unpack 12 (
  Case 4 [
  Unpack 17 (
  Leaf [Times 0x15e [5];
  Times 0x7 [1];
  Times 0x1 [16];
  Times 0x8 [18]] []);
  Unpack 17 (
  Leaf [Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x31 [18];
  Times 0x31 [19];
  Times 0x38 [20];
  Times 0x38 [21];
  Times 0x7 [22]] []);
  Unpack 17 (
  Leaf [Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x31 [19];
  Times 0x31 [20];
  Times 0x38 [18];
  Times 0x38 [21];
  Times 0x7 [22]] [])]);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x31 [13];
  Times 0x31 [14];
  Times 0x38 [15];
  Times 0x38 [16];
  Times 0x7 [17]] []);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x31 [13];
  Times 0x31 [14];
  Times 0x38 [15];
  Times 0x38 [16];
  Times 0x7 [17]] [])]);
  Unpack 6 (
  Case 3 [
  Unpack 12 (
  Case 4 [
  Unpack 17 (
  Leaf [Times 0x15e [5];
  Times 0x7 [1];
  Times 0x1 [16];
  Times 0x8 [18]] []);
  Unpack 17 (
  Leaf [Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x31 [18];
  Times 0x31 [19];
  Times 0x38 [20];
  Times 0x38 [21];
  Times 0x7 [22]] []);
  Unpack 17 (
  Leaf [Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x31 [19];
  Times 0x31 [20];
  Times 0x38 [18];
  Times 0x38 [21];
  Times 0x7 [22]] [])]);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x31 [13];
  Times 0x31 [14];
  Times 0x38 [15];
  Times 0x38 [16];
  Times 0x7 [17]] []);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x40 [7];
  Times 0x40 [8];
  Times 0x38 [9];
  Times 0x38 [10];
  Times 0x8 [11];
  Times 0x31 [13];
  Times 0x31 [14];
  Times 0x38 [15];
  Times 0x38 [16];
  Times 0x7 [17]] [])])]).

Lemma yellow_self_1_checked : check yellow_self_1_hypotheses yellow_self_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem yellow_self_1 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* denied: prob(row, C) <= 50*δ *)
    (prob_row_C - 50 * delta > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (7 * row_upper_high0_column - 8 * row_upper_low0_row >= 0)) \/ ((row_upper_high0_row
    - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (7 *
    row_upper_high0_column - 8 * row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((prob_column_C - column_lower_low0_column >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0) /\ (8 * prob_column_C - 7 * prob_row_C > 0)) \/
    ((prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >=
    0) /\ (7 * column_lower_high0_row - 8 * column_lower_low0_column >= 0)) \/ ((prob_row_C - column_lower_low0_row >=
    0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\ (column_lower_high0_column - prob_column_C >=
    0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\ (7 * column_lower_high0_row - 8 *
    column_lower_low0_column >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0)) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C -
    column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_high0_row >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column => check_refutes
  (point [delta; prob_row_C; prob_column_C; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column;
  row_upper_high0_column; column_lower_low0_row; column_lower_high0_row; column_lower_low0_column;
  column_lower_high0_column; column_upper_low0_row; column_upper_high0_row; column_upper_low0_column;
  column_upper_high0_column]) yellow_self_1_hypotheses yellow_self_1_certificate yellow_self_1_checked).
Qed.

(* prob(column, C) <= 50*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is
column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column] *)
Definition yellow_self_2_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  let column_lower_low0_row := X 8 in let column_lower_high0_row := X 9 in let column_lower_low0_column := X 10 in
  let column_lower_high0_column := X 11 in let column_upper_low0_row := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  [
  And [Positive (delta)];
  Positive (prob_column_C - 50 * delta);
  Or [And [NotNegative (- (prob_row_C)); Positive (8 * prob_row_C - 7 * prob_column_C)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]; And [NotNegative (row_upper_high0_row -
  prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C -
  row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (7 *
  row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [NotNegative (prob_column_C - column_lower_low0_column); NotNegative (column_lower_high0_column -
  prob_column_C); NotNegative (delta + column_lower_low0_column - column_lower_high0_column)]; And [NotNegative
  (prob_row_C - column_lower_low0_row); NotNegative (delta + column_lower_low0_row - column_lower_high0_row);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); NotNegative (7 * column_lower_high0_row - 8 * column_lower_low0_column)]; And [NotNegative
  (prob_row_C - column_lower_low0_row); NotNegative (delta + column_lower_low0_row - column_lower_high0_row);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); NotNegative (7 * column_lower_high0_row - 8 * column_lower_low0_column)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative (delta +
  column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]]]%formulas.

Definition yellow_self_2_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  let column_lower_low0_row := X 8 in let column_lower_high0_row := X 9 in let column_lower_low0_column := X 10 in
  let column_lower_high0_column := X 11 in let column_upper_low0_row := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  Unpack 0 (
  Case 2 [
  Unpack 6 (
  Leaf [Times 0x15e [5];
  Times 0x7 [1];
  Times 0x1 [8];
  Times 0x8 [7]] []);
  Unpack 6 (
  Case 3 [
  Unpack 12 (
  Case 4 [
  Unpack 16 (
  Leaf [Times 0x32 [5];
  Times 0x1 [1];
  Times 0x1 [17]] []);
  Unpack 16 (
  Leaf [Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x38 [17];
  Times 0x38 [18];
  Times 0x40 [19];
  Times 0x40 [20];
  Times 0x8 [21]] []);
  Unpack 16 (
  Leaf [Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x40 [17];
  Times 0x40 [20];
  Times 0x8 [21]] [])]);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x38 [13];
  Times 0x38 [14];
  Times 0x40 [15];
  Times 0x40 [16];
  Times 0x8 [17]] []);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x38 [13];
  Times 0x38 [14];
  Times 0x40 [15];
  Times 0x40 [16];
  Times 0x8 [17]] [])]);
  Unpack 6 (
  Case 3 [
  Unpack 12 (
  Case 4 [
  Unpack 16 (
  Leaf [Times 0x32 [5];
  Times 0x1 [1];
  Times 0x1 [17]] []);
  Unpack 16 (
  Leaf [Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x38 [17];
  Times 0x38 [18];
  Times 0x40 [19];
  Times 0x40 [20];
  Times 0x8 [21]] []);
  Unpack 16 (
  Leaf [Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x20d [13];
  Times 0x20d [14];
  Times 0x20d [15];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x40 [17];
  Times 0x40 [20];
  Times 0x8 [21]] [])]);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x38 [13];
  Times 0x38 [14];
  Times 0x40 [15];
  Times 0x40 [16];
  Times 0x8 [17]] []);
  Unpack 12 (
  Leaf [Times 0x20d [5];
  Times 0xf [1];
  Times 0x38 [7];
  Times 0x38 [8];
  Times 0x31 [9];
  Times 0x31 [10];
  Times 0x7 [11];
  Times 0x38 [13];
  Times 0x38 [14];
  Times 0x40 [15];
  Times 0x40 [16];
  Times 0x8 [17]] [])])]).

Lemma yellow_self_2_checked : check yellow_self_2_hypotheses yellow_self_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem yellow_self_2 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* denied: prob(column, C) <= 50*δ *)
    (prob_column_C - 50 * delta > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (8 * prob_row_C - 7 * prob_column_C > 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (7 * row_upper_high0_column - 8 * row_upper_low0_row >= 0))
    \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\
    (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (7
    * row_upper_high0_column - 8 * row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((prob_column_C - column_lower_low0_column >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0)) \/ ((prob_row_C - column_lower_low0_row >= 0) /\ (delta
    + column_lower_low0_row - column_lower_high0_row >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta
    + column_lower_low0_column - column_lower_high0_column >= 0) /\ (7 * column_lower_high0_row - 8 *
    column_lower_low0_column >= 0)) \/ ((prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row -
    column_lower_high0_row >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0) /\ (7 * column_lower_high0_row - 8 *
    column_lower_low0_column >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0)) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C -
    column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_high0_row >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column => check_refutes
  (point [delta; prob_row_C; prob_column_C; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column;
  row_upper_high0_column; column_lower_low0_row; column_lower_high0_row; column_lower_low0_column;
  column_lower_high0_column; column_upper_low0_row; column_upper_high0_row; column_upper_low0_column;
  column_upper_high0_column]) yellow_self_2_hypotheses yellow_self_2_certificate yellow_self_2_checked).
Qed.
