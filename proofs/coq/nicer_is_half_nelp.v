(* nicer-is-half-nelp: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) <= 4*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nicer_is_half_nelp_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 4 * delta - prob_column_C);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (3 * row_upper_high0_column - 3 * row_upper_low0_row)];
  And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (3 * row_upper_high0_column - 3 * row_upper_low0_row)]]]%formulas.

Definition nicer_is_half_nelp_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 6 (
  Leaf [Times 0x4 [4];
  Times 0x1 [2];
  Times 0x1 [5];
  Times 0x1 [7]] []);
  Unpack 6 (
  Leaf [Times 0x6 [4];
  Times 0x3 [2];
  Times 0x3 [7];
  Times 0x3 [8];
  Times 0x3 [9];
  Times 0x3 [10];
  Times 0x1 [11]] []);
  Unpack 6 (
  Leaf [Times 0x6 [4];
  Times 0x3 [2];
  Times 0x3 [7];
  Times 0x3 [8];
  Times 0x3 [9];
  Times 0x3 [10];
  Times 0x1 [11]] [])])).

Lemma nicer_is_half_nelp_1_checked : check nicer_is_half_nelp_1_hypotheses nicer_is_half_nelp_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_is_half_nelp_1 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) <= 4*δ *)
    (prob_row_C - 4 * delta - prob_column_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (3 * row_upper_high0_column - 3 * row_upper_low0_row >= 0)) \/ ((row_upper_high0_row
    - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (3 *
    row_upper_high0_column - 3 * row_upper_low0_row >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nicer_is_half_nelp_1_hypotheses
  nicer_is_half_nelp_1_certificate nicer_is_half_nelp_1_checked).
Qed.

(* prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_lower_point3_0_column is row.lower.point3.0[column];
row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is
row.upper.low0[column]; row_upper_high0_column is row.upper.high0[column]; row_upper_point3_0_column is
row.upper.point3.0[column] *)
Definition nicer_is_half_nelp_2_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_point3_0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_high0_row := X 11 in let row_upper_low0_column := X 12 in let row_upper_high0_column := X 13 in
  let row_upper_point3_0_column := X 14 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  NotNegative (epsilon - epsilon * prob_column_C - 40 * delta);
  Positive (epsilon * prob_column_C - epsilon * prob_row_C - 40 * delta);
  Or [And [Positive (3 * prob_row_C - 3 * prob_column_C)]; And [NotNegative (epsilon * row_lower_low0_row + prob_row_C -
  epsilon - row_lower_low0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (3 * row_lower_high0_column -
  3 * row_lower_low0_row); Or [Positive (1 - row_lower_high0_column); NotNegative (row_lower_low0_row - 1)]]; And
  [NotNegative (1 - row_lower_high0_row); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative
  (prob_column_C - row_lower_low0_column); NotNegative (row_lower_high0_column - prob_column_C); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); NotNegative (3 *
  row_lower_high0_column - 3 * row_lower_low0_row); Or [And [NotNegative (row_lower_high0_row - 1); NotNegative
  (row_lower_point3_0_column - row_lower_low0_column); Positive (1 - row_lower_point3_0_column)]; And [NotNegative
  (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_row_C)); Positive (3 * prob_row_C - 3 * prob_column_C)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (3 * row_upper_high0_column - 3 * row_upper_low0_row); Positive (1 - prob_row_C); Positive (1 -
  prob_column_C)]; And [NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C -
  row_upper_low0_column); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (3 * row_upper_high0_column - 3 * row_upper_low0_row); Or
  [And [NotNegative (row_upper_high0_row - 1); NotNegative (row_upper_point3_0_column - row_upper_low0_column); Positive
  (1 - row_upper_point3_0_column)]; And [NotNegative (row_upper_high0_column - 1)]; And [NotNegative
  (row_upper_high0_column - 1)]]]]]%formulas.

Definition nicer_is_half_nelp_2_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_lower_point3_0_column := X 9 in let row_upper_low0_row := X 10 in
  let row_upper_high0_row := X 11 in let row_upper_low0_column := X 12 in let row_upper_high0_column := X 13 in
  let row_upper_point3_0_column := X 14 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 7 [
  Unpack 15 (
  Leaf [Times 0x780 [10];
  Times 0x30 [5];
  Square 0xc [13] (1 - epsilon);
  Square 0x4 [17] (- (epsilon) - 1);
  Square 0x3 [12] (2 * epsilon - epsilon^2);
  Square 0x3 [16] (2 * epsilon - epsilon^2 - 2)] []);
  Unpack 15 (
  Case 6 [
  Unpack 23 (
  Leaf [Times 0x1e [5];
  Times 0x1 [24];
  Times 0x3c [8; 10];
  Times 0x3 [9; 16];
  Times 0x3 [9; 17];
  Times 0x1 [9; 20];
  Times 0x3 [9; 19];
  Times 0x3 [9; 18];
  Times 0x4aa [10; 21];
  Times 0x4aa [10; 13];
  Times 0x18e [10; 24]] []);
  Unpack 23 (
  Case 29 [
  Leaf [Times 0x1e [4];
  Times 0x4ad [24];
  Times 0x1e [8; 16];
  Times 0x1e [8; 17];
  Times 0xa [8; 20];
  Times 0x1e [8; 19];
  Times 0x1e [8; 18];
  Times 0x3 [9; 10];
  Times 0x3 [9; 26];
  Times 0x3 [9; 27];
  Times 0x97f4 [10; 28];
  Times 0x1c7dc [10; 30];
  Times 0x185 [11; 28];
  Times 0x48f [11; 30];
  Times 0x4aa [13; 26];
  Times 0x4aa [13; 27];
  Times 0x4aa [26; 22];
  Times 0x4aa [27; 22]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [30];
  Times 0x1 [25]] []]);
  Unpack 23 (
  Case 31 [
  Unpack 32 (
  Leaf [Times 0x9 [4];
  Times 0x78 [25];
  Times 0x28 [30];
  Times 0x78 [29];
  Times 0x78 [26];
  Times 0x258 [8; 25];
  Times 0xc8 [8; 30];
  Times 0x258 [8; 29];
  Times 0x258 [8; 26];
  Times 0x78 [9; 27];
  Times 0x78 [9; 29];
  Times 0x78 [9; 34];
  Times 0x78 [9; 35];
  Times 0x2bb9c [10; 22];
  Times 0x6ff [11; 22];
  Square 0x1e [33] (2 + 5 * epsilon);
  Square 0x1e [24] (5 * epsilon)] []);
  Unpack 32 (
  Leaf [Times 0x1 [4];
  Times 0x190 [8; 29];
  Times 0x190 [8; 26];
  Times 0x28 [9; 10];
  Times 0x9bdc [10; 22];
  Times 0x18f [11; 22];
  Square 0x64 [33] (epsilon + 1);
  Square 0x64 [28] (epsilon - 1)] []);
  Unpack 32 (
  Leaf [Times 0x1 [4];
  Times 0x190 [8; 29];
  Times 0x190 [8; 26];
  Times 0x28 [9; 10];
  Times 0x9bdc [10; 22];
  Times 0x18f [11; 22];
  Square 0x64 [33] (epsilon + 1);
  Square 0x64 [28] (epsilon - 1)] [])])]);
  Unpack 15 (
  Case 21 [
  Unpack 22 (
  Leaf [Times 0x1e [4];
  Times 0x3 [16];
  Times 0x1 [20];
  Times 0x3 [19];
  Times 0x3 [17];
  Times 0x2ea4 [8; 10];
  Times 0x4a7 [9; 10];
  Times 0x3 [9; 18];
  Times 0x3 [9; 19];
  Times 0x3 [9; 24];
  Times 0x3 [9; 25];
  Times 0x3 [23]] []);
  Unpack 22 (
  Leaf [Times 0xa [4];
  Times 0x1 [19];
  Times 0x1 [17];
  Times 0xf96 [8; 10];
  Times 0x18f [9; 10];
  Times 0x1 [9; 14];
  Times 0x1 [23]] []);
  Unpack 22 (
  Leaf [Times 0xa [4];
  Times 0x1 [19];
  Times 0x1 [17];
  Times 0xf96 [8; 10];
  Times 0x18f [9; 10];
  Times 0x1 [9; 14];
  Times 0x1 [23]] [])])])))).

Lemma nicer_is_half_nelp_2_checked : check nicer_is_half_nelp_2_hypotheses nicer_is_half_nelp_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_is_half_nelp_2 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point3_0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column row_upper_point3_0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
    (epsilon - epsilon * prob_column_C - 40 * delta >= 0) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
    (epsilon * prob_column_C - epsilon * prob_row_C - 40 * delta > 0) ->
  (* row, lower run *)
    (((3 * prob_row_C - 3 * prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon -
    row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\
    (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (3 * row_lower_high0_column - 3 * row_lower_low0_row >=
    0) /\ ((1 - row_lower_high0_column > 0) \/ (row_lower_low0_row - 1 >= 0))) \/ ((1 - row_lower_high0_row >= 0) /\
    (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\
    (row_lower_high0_column - prob_column_C >= 0) /\ (1 - row_lower_high0_column >= 0) /\ (delta + row_lower_low0_column
    - row_lower_high0_column >= 0) /\ (3 * row_lower_high0_column - 3 * row_lower_low0_row >= 0) /\
    (((row_lower_high0_row - 1 >= 0) /\ (row_lower_point3_0_column - row_lower_low0_column >= 0) /\ (1 -
    row_lower_point3_0_column > 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0))))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (3 * prob_row_C - 3 * prob_column_C > 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (3 * row_upper_high0_column - 3 * row_upper_low0_row >= 0)
    /\ (1 - prob_row_C > 0) /\ (1 - prob_column_C > 0)) \/ ((delta + row_upper_low0_row - row_upper_high0_row >= 0) /\
    (prob_column_C - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (3 * row_upper_high0_column - 3 * row_upper_low0_row >= 0)
    /\ (((row_upper_high0_row - 1 >= 0) /\ (row_upper_point3_0_column - row_upper_low0_column >= 0) /\ (1 -
    row_upper_point3_0_column > 0)) \/ ((row_upper_high0_column - 1 >= 0)) \/ ((row_upper_high0_column - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point3_0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column row_upper_point3_0_column => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; row_lower_point3_0_column;
  row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column; row_upper_point3_0_column])
  nicer_is_half_nelp_2_hypotheses nicer_is_half_nelp_2_certificate nicer_is_half_nelp_2_checked).
Qed.
