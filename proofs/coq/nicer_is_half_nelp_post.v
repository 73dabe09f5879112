(* nicer-is-half-nelp-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) <= 4*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_read0_row is row.lower.read0[row]; row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column
is row.lower.read0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_read0_row is row.upper.read0[row];
row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column is row.upper.read0[column] *)
Definition nicer_is_half_nelp_post_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_read0_row := X 5 in let row_lower_high0_column := X 6 in let row_lower_read0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_read0_row := X 9 in let row_upper_high0_column := X 10 in
  let row_upper_read0_column := X 11 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 4 * delta - prob_column_C);
  Or [And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_high0_column - prob_column_C); Positive
  (3 * prob_row_C - 3 * prob_column_C); Positive (3 * row_lower_low0_row - 3 * row_lower_high0_column)]; And
  [NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (3 * row_lower_high0_column - 3 * row_lower_low0_row)];
  And [NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_read0_row); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_read0_column - row_lower_high0_column); NotNegative (3 * row_lower_high0_column - 3 * row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C);
  NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative (delta + 2 * prob_column_C - 2 *
  row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column); NotNegative (3 *
  row_upper_high0_column - 3 * row_upper_low0_row)]; And [NotNegative (delta + 2 * row_upper_read0_row - 2 *
  prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_read0_row); NotNegative (delta + 2 * prob_column_C -
  2 * row_upper_read0_column); NotNegative (delta + row_upper_read0_column - row_upper_high0_column); NotNegative (3 *
  row_upper_high0_column - 3 * row_upper_low0_row)]]]%formulas.

Definition nicer_is_half_nelp_post_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_read0_row := X 5 in let row_lower_high0_column := X 6 in let row_lower_read0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_read0_row := X 9 in let row_upper_high0_column := X 10 in
  let row_upper_read0_column := X 11 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 7 (
  Case 4 [
  Unpack 12 (
  Leaf [Times 0x1 [11];
  Times 0x3 [13];
  Times 0x3 [8];
  Times 0x3 [9];
  Times 0x3 [6]] []);
  Unpack 12 (
  Leaf [Times 0x9 [2];
  Times 0x1 [10];
  Times 0x6 [13];
  Times 0xc [14];
  Times 0x6 [15];
  Times 0xc [16];
  Times 0x4 [17]] []);
  Unpack 12 (
  Leaf [Times 0x9 [2];
  Times 0x1 [10];
  Times 0x6 [13];
  Times 0xc [14];
  Times 0x6 [15];
  Times 0xc [16];
  Times 0x4 [17]] [])]);
  Unpack 7 (
  Leaf [Times 0x6 [5];
  Times 0x6 [2];
  Times 0x3 [8];
  Times 0x6 [9];
  Times 0x3 [10];
  Times 0x6 [11];
  Times 0x2 [12]] []);
  Unpack 7 (
  Leaf [Times 0x6 [5];
  Times 0x6 [2];
  Times 0x3 [8];
  Times 0x6 [9];
  Times 0x3 [10];
  Times 0x6 [11];
  Times 0x2 [12]] [])])).

Lemma nicer_is_half_nelp_post_1_checked : check nicer_is_half_nelp_post_1_hypotheses nicer_is_half_nelp_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_is_half_nelp_post_1 :
  forall delta prob_row_C prob_column_C row_lower_low0_row row_lower_read0_row row_lower_high0_column
  row_lower_read0_column row_upper_low0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) <= 4*δ *)
    (prob_row_C - 4 * delta - prob_column_C > 0) ->
  (* row, lower run *)
    (((prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (3 * prob_row_C - 3 *
    prob_column_C > 0) /\ (3 * row_lower_low0_row - 3 * row_lower_high0_column > 0)) \/ ((delta + 2 *
    row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + 2
    * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0)
    /\ (3 * row_lower_high0_column - 3 * row_lower_low0_row >= 0)) \/ ((delta + 2 * row_lower_read0_row - 2 * prob_row_C
    >= 0) /\ (delta + row_lower_low0_row - row_lower_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ (3 *
    row_lower_high0_column - 3 * row_lower_low0_row >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row
    - row_upper_read0_row >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (3 * row_upper_high0_column - 3 * row_upper_low0_row >= 0))
    \/ ((delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >=
    0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column -
    row_upper_high0_column >= 0) /\ (3 * row_upper_high0_column - 3 * row_upper_low0_row >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_lower_low0_row row_lower_read0_row row_lower_high0_column
  row_lower_read0_column row_upper_low0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column =>
  check_refutes (point [delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_read0_row;
  row_lower_high0_column; row_lower_read0_column; row_upper_low0_row; row_upper_read0_row; row_upper_high0_column;
  row_upper_read0_column]) nicer_is_half_nelp_post_1_hypotheses nicer_is_half_nelp_post_1_certificate
  nicer_is_half_nelp_post_1_checked).
Qed.

(* prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_high0_row is
row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column is row.lower.read0[column] *)
Definition nicer_is_half_nelp_post_2_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_read0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (1 - prob_column_C)];
  NotNegative (epsilon - epsilon * prob_column_C - 40 * delta);
  Positive (epsilon * prob_column_C - epsilon * prob_row_C - 40 * delta);
  Or [And [Positive (3 * prob_row_C - 3 * prob_column_C)]; And [NotNegative (epsilon * row_lower_read0_row + prob_row_C
  - epsilon - row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); Positive (1 -
  prob_column_C)]; And [NotNegative (prob_row_C - row_lower_read0_row); NotNegative (delta + row_lower_read0_row -
  row_lower_high0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row - delta - row_lower_read0_row)];
  NotNegative (prob_column_C - row_lower_low0_column); NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2
  * row_lower_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column);
  NotNegative (delta + row_lower_low0_column - row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); Or [Zero (row_lower_low0_column); Zero (delta + row_lower_low0_column -
  row_lower_read0_column)]; Or [Zero (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta -
  row_lower_read0_column)]; Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column -
  1)]; And [NotNegative (row_lower_high0_row - 1)]]]]]%formulas.

Definition nicer_is_half_nelp_post_2_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_read0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_read0_column := X 9 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 6 [
  Unpack 14 (
  Leaf [Times 0x78 [9];
  Times 0x1 [7; 15];
  Times 0x3 [5]] []);
  Unpack 14 (
  Leaf [Times 0x316 [8; 9];
  Times 0xc11d8 [9; 9];
  Times 0x1ee6 [9; 10];
  Times 0x14 [5];
  Times 0x14 [7; 17];
  Times 0x9 [16];
  Times 0x1 [8; 16];
  Times 0x14 [15]] []);
  Unpack 14 (
  Case 17 [
  Leaf [Times 0x1 [16];
  Times 0x1 [15];
  Times 0xf96 [7; 9];
  Times 0x18f [8; 9];
  Times 0x1 [8; 12];
  Times 0xa [5];
  Times 0xa [7; 13]] [Multiple (1) 27];
  Case 24 [
  Leaf [Times 0x31d [9];
  Times 0x3 [8; 9];
  Times 0x14 [7; 11];
  Times 0x14 [5];
  Times 0xa [7; 20];
  Times 0x14 [7; 22]] [Multiple (- (20 * epsilon)) 28];
  Case 25 [
  Leaf [Times 0x1 [18];
  Times 0x1 [23];
  Times 0xf8c [7; 9];
  Times 0x18e [8; 9];
  Times 0x1 [8; 13];
  Times 0xa [4]] [Multiple (1) 29;
  Multiple (1) 28];
  Case 26 [
  Unpack 30 (
  Leaf [Times 0x1 [15];
  Times 0x1 [31];
  Times 0xf96 [7; 9];
  Times 0xa [7; 13];
  Times 0x18f [8; 9];
  Times 0x1 [8; 12];
  Times 0xa [5]] [Multiple (- (1)) 27]);
  Unpack 30 (
  Leaf [Times 0x1 [21];
  Times 0x14 [4];
  Times 0x1 [8; 9];
  Times 0x1 [8; 20];
  Times 0x31d [9];
  Square 0x5 [31] (epsilon + 1);
  Square 0x5 [19] (epsilon - 1)] [Multiple (- (20 * epsilon)) 29]);
  Unpack 30 (
  Leaf [Times 0x1 [15];
  Times 0x1 [31];
  Times 0xf96 [7; 9];
  Times 0xa [7; 13];
  Times 0x18f [8; 9];
  Times 0x1 [8; 12];
  Times 0xa [5]] [Multiple (- (1)) 27])]]]])])))).

Lemma nicer_is_half_nelp_post_2_checked : check nicer_is_half_nelp_post_2_hypotheses nicer_is_half_nelp_post_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_is_half_nelp_post_2 :
  forall epsilon delta prob_row_C prob_column_C row_lower_high0_row row_lower_read0_row row_lower_low0_column
  row_lower_high0_column row_lower_read0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
    (epsilon - epsilon * prob_column_C - 40 * delta >= 0) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
    (epsilon * prob_column_C - epsilon * prob_row_C - 40 * delta > 0) ->
  (* row, lower run *)
    (((3 * prob_row_C - 3 * prob_column_C > 0)) \/ ((epsilon * row_lower_read0_row + prob_row_C - epsilon -
    row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (1 - prob_column_C > 0)) \/
    ((prob_row_C - row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\
    ((row_lower_high0_row - 1 = 0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + 2 * row_lower_read0_column - 2 *
    prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta +
    row_lower_low0_column - row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >=
    0) /\ ((row_lower_low0_column = 0) \/ (delta + row_lower_low0_column - row_lower_read0_column = 0)) /\
    ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column - delta - row_lower_read0_column = 0)) /\
    (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_high0_row row_lower_read0_row row_lower_low0_column
  row_lower_high0_column row_lower_read0_column => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C;
  row_lower_high0_row; row_lower_read0_row; row_lower_low0_column; row_lower_high0_column; row_lower_read0_column])
  nicer_is_half_nelp_post_2_hypotheses nicer_is_half_nelp_post_2_certificate nicer_is_half_nelp_post_2_checked).
Qed.
