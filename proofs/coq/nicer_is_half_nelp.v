(* nicer-is-half-nelp: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) <= 4*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is
row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row];
row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is row.upper.high0[column] *)
Definition nicer_is_half_nelp_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_low0_column := X 6 in let row_lower_high0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in let row_upper_low0_column := X 10 in
  let row_upper_high0_column := X 11 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 4 * delta - prob_column_C);
  Or [And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (prob_column_C - row_lower_low0_column);
  NotNegative (row_lower_high0_column - prob_column_C); NotNegative (delta + row_lower_low0_column -
  row_lower_high0_column); Positive (3 * row_lower_low0_row - 3 * row_lower_high0_column)]; And [NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative
  (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column);
  NotNegative (3 * row_lower_high0_column - 3 * row_lower_low0_row)]; And [NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C -
  row_lower_low0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); NotNegative (3 *
  row_lower_high0_column - 3 * row_lower_low0_row)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (3 * row_upper_high0_column - 3 * row_upper_low0_row)];
  And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (3 * row_upper_high0_column - 3 * row_upper_low0_row)]]]%formulas.

Definition nicer_is_half_nelp_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_lower_low0_row := X 4 in
  let row_lower_high0_row := X 5 in let row_lower_low0_column := X 6 in let row_lower_high0_column := X 7 in
  let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in let row_upper_low0_column := X 10 in
  let row_upper_high0_column := X 11 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 7 (
  Case 4 [
  Unpack 13 (
  Leaf [Times 0x1 [12];
  Times 0x3 [14];
  Times 0x3 [8];
  Times 0x3 [10];
  Times 0x3 [6]] []);
  Unpack 13 (
  Leaf [Times 0x3 [2];
  Times 0x6 [9];
  Times 0x6 [10];
  Times 0x6 [11];
  Times 0x3 [14];
  Times 0x3 [15];
  Times 0x3 [16];
  Times 0x3 [17];
  Times 0x1 [18]] []);
  Unpack 13 (
  Leaf [Times 0x3 [2];
  Times 0x6 [9];
  Times 0x6 [10];
  Times 0x6 [11];
  Times 0x3 [14];
  Times 0x3 [15];
  Times 0x3 [16];
  Times 0x3 [17];
  Times 0x1 [18]] [])]);
  Unpack 7 (
  Leaf [Times 0x6 [5];
  Times 0x3 [2];
  Times 0x3 [8];
  Times 0x3 [9];
  Times 0x3 [10];
  Times 0x3 [11];
  Times 0x1 [12]] []);
  Unpack 7 (
  Leaf [Times 0x6 [5];
  Times 0x3 [2];
  Times 0x3 [8];
  Times 0x3 [9];
  Times 0x3 [10];
  Times 0x3 [11];
  Times 0x1 [12]] [])])).

Lemma nicer_is_half_nelp_1_checked : check nicer_is_half_nelp_1_hypotheses nicer_is_half_nelp_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_is_half_nelp_1 :
  forall delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) <= 4*δ *)
    (prob_row_C - 4 * delta - prob_column_C > 0) ->
  (* row, lower run *)
    (((prob_row_C - row_lower_low0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (row_lower_high0_column
    - prob_column_C >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (3 * row_lower_low0_row -
    3 * row_lower_high0_column > 0)) \/ ((row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row -
    row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column -
    row_lower_high0_column >= 0) /\ (3 * row_lower_high0_column - 3 * row_lower_low0_row >= 0)) \/ ((row_lower_high0_row
    - prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (3 *
    row_lower_high0_column - 3 * row_lower_low0_row >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (3 * row_upper_high0_column - 3 * row_upper_low0_row >= 0)) \/ ((row_upper_high0_row
    - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (3 *
    row_upper_high0_column - 3 * row_upper_low0_row >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column =>
  check_refutes (point [delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row;
  row_lower_low0_column; row_lower_high0_column; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column;
  row_upper_high0_column]) nicer_is_half_nelp_1_hypotheses nicer_is_half_nelp_1_certificate
  nicer_is_half_nelp_1_checked).
Qed.

(* prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column] *)
Definition nicer_is_half_nelp_2_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (1 - prob_column_C)];
  NotNegative (epsilon - epsilon * prob_column_C - 40 * delta);
  Positive (epsilon * prob_column_C - epsilon * prob_row_C - 40 * delta);
  Or [And [Positive (3 * prob_row_C - 3 * prob_column_C)]; And [NotNegative (epsilon * row_lower_low0_row + prob_row_C -
  epsilon - row_lower_low0_row); NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row
  - row_lower_high0_row); Positive (1 - prob_row_C); Positive (1 - prob_column_C)]; And [NotNegative (delta +
  row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (1 -
  row_lower_high0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); NotNegative (3 *
  row_lower_high0_column - 3 * row_lower_low0_row); Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative
  (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row - 1)]]]]]%formulas.

Definition nicer_is_half_nelp_2_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 5 [
  Unpack 11 (
  Leaf [Times 0x1 [6; 12];
  Times 0x78 [8];
  Times 0x3 [4]] []);
  Unpack 11 (
  Leaf [Times 0x186 [6; 15];
  Times 0x320 [6; 8];
  Times 0xa [6; 4];
  Times 0xa [6; 3];
  Times 0x168 [13];
  Times 0x168 [14];
  Times 0x28 [7; 13];
  Times 0x28 [7; 14];
  Times 0x190 [12];
  Times 0x9 [4];
  Times 0x9 [6; 16];
  Times 0x1 [7; 4];
  Times 0x1 [6; 7; 16]] []);
  Unpack 11 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x3 [12];
  Times 0x1 [16];
  Times 0x3 [15];
  Times 0x3 [13];
  Times 0x2ea4 [6; 8];
  Times 0x4aa [7; 8];
  Times 0x3 [7; 10];
  Times 0x1e [3];
  Times 0x3 [19]] []);
  Unpack 18 (
  Leaf [Times 0xa0 [7; 8];
  Times 0x26f70 [8; 8];
  Times 0x63c [8; 9];
  Times 0x4 [6; 15];
  Times 0x4 [6; 13];
  Times 0x4 [3];
  Square 0x1 [19] (epsilon + 1);
  Square 0x1 [14] (epsilon - 1)] []);
  Unpack 18 (
  Leaf [Times 0x3 [12];
  Times 0x1 [16];
  Times 0x3 [15];
  Times 0x3 [13];
  Times 0x2ea4 [6; 8];
  Times 0x4aa [7; 8];
  Times 0x3 [7; 10];
  Times 0x1e [3];
  Times 0x3 [19]] [])])]))).

Lemma nicer_is_half_nelp_2_checked : check nicer_is_half_nelp_2_hypotheses nicer_is_half_nelp_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_is_half_nelp_2 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
    (epsilon - epsilon * prob_column_C - 40 * delta >= 0) ->
  (* denied: prob(column, C) <= 1 - 40*δ/ε => prob(row, C) - prob(column, C) >= -40*δ/ε *)
    (epsilon * prob_column_C - epsilon * prob_row_C - 40 * delta > 0) ->
  (* row, lower run *)
    (((3 * prob_row_C - 3 * prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon -
    row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row -
    row_lower_high0_row >= 0) /\ (1 - prob_row_C > 0) /\ (1 - prob_column_C > 0)) \/ ((delta + row_lower_low0_row -
    row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (1 - row_lower_high0_column >= 0) /\
    (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (3 * row_lower_high0_column - 3 *
    row_lower_low0_row >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/
    ((row_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_low0_column; row_lower_high0_column]) nicer_is_half_nelp_2_hypotheses
  nicer_is_half_nelp_2_certificate nicer_is_half_nelp_2_checked).
Qed.
