(* nelp-v-defect: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= 4*δ*(1 + (T - P)/(P - S)) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column];
row_upper_high0_column is row.upper.high0[column] *)
Definition nelp_v_defect_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_upper_low0_row := X 9 in
  let row_upper_high0_row := X 10 in let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (P * prob_row_C + 4 * S * delta - 4 * T * delta - S * prob_row_C);
  Or [And [NotNegative (- (prob_row_C)); Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C +
  S * prob_row_C * prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column); Or [And [Positive
  (1 - prob_row_C)]; And [Positive (R - T)]; And [Positive (R - T)]]; Or [Positive (1 - row_upper_high0_column);
  NotNegative (row_upper_low0_row - 1); And [Positive (R - T)]]]; And [Or [And [Positive (prob_column_C)]; And [Positive
  (prob_column_C)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (T * prob_column_C + R *
  prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S *
  prob_row_C)]; And [Positive (S - P)]; And [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive
  (prob_column_C)]; And [Positive (prob_column_C)]; And [Positive (P - T)]]]; And [NotNegative (row_upper_high0_row -
  prob_row_C); NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (row_upper_low0_column); NotNegative (prob_column_C -
  row_upper_low0_column); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 -
  row_upper_high0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]];
  Zero (prob_column_C)]%formulas.

Definition nelp_v_defect_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_upper_low0_row := X 9 in
  let row_upper_high0_row := X 10 in let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 9 [
  Unpack 16 (
  Leaf [Times 0x4 [18];
  Square 0x1 [14] (S + 1 - P);
  Square 0x1 [17] (S - P - 1)] [Multiple (4 * T + 4 * R * prob_row_C + 4 * P * prob_row_C - 4 * T * prob_row_C - 4 * P - 4 * S * prob_row_C) 10]);
  Unpack 16 (
  Case 26 [
  Unpack 28 (
  Case 27 [
  Leaf [Times 0x7ce [8];
  Times 0x7d0 [25];
  Times 0x2ed1 [2; 12];
  Times 0x1768 [3; 12];
  Times 0x3e8 [4; 24];
  Times 0x7d0 [0; 12; 17];
  Times 0x7d0 [0; 29; 24];
  Times 0x3e8 [0; 17; 24];
  Times 0xbb8 [0; 18; 24];
  Times 0x3e8 [1; 14; 24];
  Times 0x3e8 [2; 12; 23];
  Times 0xa [2; 13; 14];
  Times 0x1 [2; 11; 14];
  Times 0x3e8 [2; 17; 24];
  Times 0xa [2; 13; 17];
  Times 0x1 [2; 11; 17];
  Times 0x3e7 [2; 19; 23];
  Times 0x3e7 [2; 20; 23];
  Times 0x7cf [2; 19; 30];
  Times 0x7cf [2; 20; 30];
  Times 0x3e8 [3; 29; 24];
  Square 0xfa [21] (2 * T * row_upper_low0_row + S * row_upper_low0_row + 2 * P + S * prob_row_C + 1 - 2 * T - 2 * R * row_upper_low0_row - P * prob_row_C - P * row_upper_low0_row);
  Square 0xfa [22] (2 * T * row_upper_low0_row + S * row_upper_low0_row + 2 * P + S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - P * prob_row_C - P * row_upper_low0_row - 1)] [Multiple (1999 * P * delta + 1499 * S * prob_row_C + 499 * P * row_upper_low0_row + 2000 * T^2 * row_upper_low0_row + 1000 * T * S * row_upper_low0_row + 2000 * T * P + 1000 * T * S * prob_row_C + 2000 * T * R * row_upper_low0_row^2 + 1000 * T * P * prob_row_C * row_upper_low0_row + 1000 * T * P * row_upper_low0_row^2 + 1000 * T * row_upper_low0_row + 1000 * R * S * row_upper_low0_row^2 + 2000 * R * P * row_upper_low0_row + 1000 * R * S * prob_row_C * row_upper_low0_row + 1000 * P * S * prob_row_C * row_upper_low0_row + 1000 * P^2 * prob_row_C + 500 * P * S * prob_row_C^2 + 500 * P * S * row_upper_low0_row^2 + 1000 * P^2 * row_upper_low0_row + 1000 * P - 1999 * S * delta - 1499 * P * prob_row_C - 499 * S * row_upper_low0_row - 1000 * T^2 - 2000 * T * R * row_upper_low0_row - 1000 * T * P * prob_row_C - 3000 * T * P * row_upper_low0_row - 1000 * T - 1000 * T^2 * row_upper_low0_row^2 - 1000 * T * S * row_upper_low0_row^2 - 1000 * T * S * prob_row_C * row_upper_low0_row - 1000 * R^2 * row_upper_low0_row^2 - 1000 * R * P * prob_row_C * row_upper_low0_row - 1000 * R * P * row_upper_low0_row^2 - 1000 * R * row_upper_low0_row - 250 * P^2 * prob_row_C^2 - 500 * P^2 * prob_row_C * row_upper_low0_row - 250 * P^2 * row_upper_low0_row^2 - 250 * S^2 * row_upper_low0_row^2 - 1000 * P * S * row_upper_low0_row - 500 * S^2 * prob_row_C * row_upper_low0_row - 1000 * P^2 - 1000 * P * S * prob_row_C - 250 * S^2 * prob_row_C^2 - 250) 10];
  Leaf [Times 0x1 [29];
  Times 0x1 [30];
  Times 0x1 [18]] [];
  Unpack 30 (
  Leaf [Times 0x1 [0];
  Times 0x1 [31]] [])]);
  Unpack 28 (
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] []);
  Unpack 28 (
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] [])]);
  Unpack 16 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [2];
  Times 0x1 [19]] [])]);
  Unpack 16 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x2 [20];
  Times 0x1 [3];
  Times 0x4 [0; 19];
  Times 0x1 [0; 15];
  Times 0x1 [1; 15];
  Times 0x3 [2; 15];
  Times 0x1 [4; 19]] [Multiple (2 * R + 2 * P - 2 * T - 2 * S) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [2];
  Times 0x1 [19]] []);
  Unpack 18 (
  Leaf [Times 0x1 [19];
  Times 0x1 []] [Multiple (- (1)) 10])]);
  Unpack 16 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [19]] [Multiple (- (1)) 10]);
  Unpack 18 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [19]] [])]);
  Unpack 16 (
  Leaf [Times 0x7ce [8];
  Times 0x7d0 [26];
  Times 0x2ed1 [2; 12];
  Times 0x1768 [3; 12];
  Times 0x3e8 [4; 25];
  Times 0x7d0 [0; 12; 18];
  Times 0x7d0 [0; 15; 25];
  Times 0x3e8 [0; 18; 25];
  Times 0xbb8 [0; 19; 25];
  Times 0x3e8 [1; 14; 25];
  Times 0x3e8 [2; 12; 23];
  Times 0xa [2; 13; 14];
  Times 0x1 [2; 11; 14];
  Times 0x3e8 [2; 18; 25];
  Times 0xa [2; 13; 18];
  Times 0x1 [2; 11; 18];
  Times 0x3e7 [2; 17; 23];
  Times 0x3e7 [2; 20; 23];
  Times 0x7cf [2; 17; 24];
  Times 0x7cf [2; 20; 24];
  Times 0x3e8 [3; 15; 25];
  Square 0xfa [21] (2 * T * row_upper_low0_row + S * row_upper_low0_row + 2 * P + S * prob_row_C + 1 - 2 * T - 2 * R * row_upper_low0_row - P * prob_row_C - P * row_upper_low0_row);
  Square 0xfa [22] (2 * T * row_upper_low0_row + S * row_upper_low0_row + 2 * P + S * prob_row_C - 2 * T - 2 * R * row_upper_low0_row - P * prob_row_C - P * row_upper_low0_row - 1)] [Multiple (1999 * P * delta + 1499 * S * prob_row_C + 499 * P * row_upper_low0_row + 2000 * T^2 * row_upper_low0_row + 1000 * T * S * row_upper_low0_row + 2000 * T * P + 1000 * T * S * prob_row_C + 2000 * T * R * row_upper_low0_row^2 + 1000 * T * P * prob_row_C * row_upper_low0_row + 1000 * T * P * row_upper_low0_row^2 + 1000 * T * row_upper_low0_row + 1000 * R * S * row_upper_low0_row^2 + 2000 * R * P * row_upper_low0_row + 1000 * R * S * prob_row_C * row_upper_low0_row + 1000 * P * S * prob_row_C * row_upper_low0_row + 1000 * P^2 * prob_row_C + 500 * P * S * prob_row_C^2 + 500 * P * S * row_upper_low0_row^2 + 1000 * P^2 * row_upper_low0_row + 1000 * P - 1999 * S * delta - 1499 * P * prob_row_C - 499 * S * row_upper_low0_row - 1000 * T^2 - 2000 * T * R * row_upper_low0_row - 1000 * T * P * prob_row_C - 3000 * T * P * row_upper_low0_row - 1000 * T - 1000 * T^2 * row_upper_low0_row^2 - 1000 * T * S * row_upper_low0_row^2 - 1000 * T * S * prob_row_C * row_upper_low0_row - 1000 * R^2 * row_upper_low0_row^2 - 1000 * R * P * prob_row_C * row_upper_low0_row - 1000 * R * P * row_upper_low0_row^2 - 1000 * R * row_upper_low0_row - 250 * P^2 * prob_row_C^2 - 500 * P^2 * prob_row_C * row_upper_low0_row - 250 * P^2 * row_upper_low0_row^2 - 250 * S^2 * row_upper_low0_row^2 - 1000 * P * S * row_upper_low0_row - 500 * S^2 * prob_row_C * row_upper_low0_row - 1000 * P^2 - 1000 * P * S * prob_row_C - 250 * S^2 * prob_row_C^2 - 250) 10])]))).

Lemma nelp_v_defect_1_checked : check nelp_v_defect_1_hypotheses nelp_v_defect_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) <= 4*δ*(1 + (T - P)/(P - S)) *)
    (P * prob_row_C + 4 * S * delta - 4 * T * delta - S * prob_row_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C *
    prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C
    > 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C
    >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0) /\ (((1 - prob_row_C > 0)) \/ ((R - T > 0)) \/ ((R - T > 0))) /\ ((1 -
    row_upper_high0_column > 0) \/ (row_upper_low0_row - 1 >= 0) \/ ((R - T > 0)))) \/ ((((prob_column_C > 0)) \/
    ((prob_column_C > 0)) \/ ((S - P > 0)))) \/ ((((prob_row_C > 0) /\ (T * prob_column_C + R * prob_row_C + P *
    prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C >
    0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((prob_column_C > 0)) \/ ((prob_column_C > 0)) \/ ((P - T
    > 0)))) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R *
    row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S *
    row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P *
    row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C;
  row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_v_defect_1_hypotheses
  nelp_v_defect_1_certificate nelp_v_defect_1_checked).
Qed.
