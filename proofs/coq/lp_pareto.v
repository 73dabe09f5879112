(* lp-pareto: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_lower_point1_0_row is row.lower.point1.0[row];
row_lower_point1_0_column is row.lower.point1.0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition lp_pareto_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_low0_column := X 11 in let row_lower_high0_column := X 12 in
  let row_lower_point1_0_row := X 13 in let row_lower_point1_0_column := X 14 in let bound_0 := X 15 in
  let bound_1 := X 16 in let bound_4 := X 17 in let bound_5 := X 18 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta)];
  And [NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - delta); And [NotNegative (bound_0); NotNegative (1 - bound_0);
  NotNegative (1 - bound_1); NotNegative (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 +
  P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1);
  NotNegative (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T *
  bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S); Or [Positive (T *
  prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T
  - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1); Positive (T * bound_0 + R * bound_0 * bound_1 +
  P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P *
  bound_1 - S * bound_0 * bound_1 - S)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - delta); And [NotNegative (1 - bound_4); NotNegative (bound_5);
  NotNegative (1 - bound_5); NotNegative (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 *
  bound_5 - S); NotNegative (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5); Or
  [Positive (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T *
  bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S); Positive (T *
  prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5
  - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5)]]];
  Or [And [NotNegative (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row)]; And [NotNegative
  (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row)]; And [Or [And [Positive (prob_row_C);
  Positive (1 - prob_column_C); Positive (T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S -
  T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]; And [Positive (S - P)]; And
  [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive (prob_row_C); Positive (prob_column_C); Positive (T *
  prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C -
  P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P - T)]]]; And [NotNegative
  (prob_row_C - row_lower_low0_row); NotNegative (row_lower_low0_row); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (row_lower_low0_column); NotNegative (prob_column_C - row_lower_low0_column);
  NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or [And [NotNegative (row_lower_point1_0_row -
  row_lower_low0_row); NotNegative (row_lower_point1_0_column - row_lower_low0_column); Positive (1 -
  row_lower_point1_0_row); Positive (1 - row_lower_point1_0_column); NotNegative (T * row_lower_point1_0_row + T *
  row_lower_point1_0_column + 2 * P + S * row_lower_point1_0_row + S * row_lower_point1_0_column - T - R *
  row_lower_point1_0_row - R * row_lower_point1_0_column - P * row_lower_point1_0_row - P * row_lower_point1_0_column -
  S)]; And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative
  (row_lower_high0_column - 1)]]]]]%formulas.

Definition lp_pareto_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_low0_column := X 11 in let row_lower_high0_column := X 12 in
  let row_lower_point1_0_row := X 13 in let row_lower_point1_0_column := X 14 in let bound_0 := X 15 in
  let bound_1 := X 16 in let bound_4 := X 17 in let bound_5 := X 18 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 9 [
  Case 10 [
  Case 11 [
  Unpack 20 (
  Leaf [Times 0xa [19];
  Times 0xa [21];
  Times 0x9 [22];
  Times 0x9 [23];
  Times 0xa [12; 14];
  Times 0x1 [13; 22];
  Times 0x1 [13; 23]] []);
  Unpack 20 (
  Leaf [Times 0xa [19];
  Times 0xa [21];
  Times 0x9 [22];
  Times 0x9 [23];
  Times 0xa [12; 14];
  Times 0x1 [13; 22];
  Times 0x1 [13; 23]] []);
  Unpack 20 (
  Case 21 [
  Unpack 22 (
  Leaf [Times 0x1 [25];
  Times 0x1 [2];
  Times 0x1 [0; 23];
  Times 0x1 [1; 16];
  Times 0x1 [2; 15];
  Times 0x1 [3; 24]] []);
  Unpack 22 (
  Leaf [Times 0x1 [2];
  Times 0x1 [23]] []);
  Unpack 22 (
  Leaf [Times 0x4 [14];
  Times 0x4 [18];
  Square 0x1 [23] (epsilon + 1);
  Square 0x1 [17] (epsilon - 1)] [])]);
  Unpack 20 (
  Case 21 [
  Unpack 22 (
  Leaf [Times 0x2 [25];
  Times 0x1 [3; 15];
  Times 0x1 [3; 17];
  Times 0x1 [4; 23];
  Times 0x1 [4; 24]] []);
  Unpack 22 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [23]] []);
  Unpack 22 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [23]] [])]);
  Unpack 20 (
  Case 27 [
  Unpack 28 (
  Leaf [Times 0x2 [33];
  Times 0x1 [3; 31];
  Times 0x1 [3; 32];
  Times 0x1 [4; 22];
  Times 0x1 [4; 29];
  Times 0x1 [4; 24];
  Times 0x1 [4; 30]] []);
  Unpack 28 (
  Leaf [Times 0xa [19];
  Times 0x1 [23];
  Times 0x1 [21];
  Times 0x5a [12; 14];
  Times 0x9 [13; 14];
  Times 0x1 [13; 15];
  Times 0x1 [29]] []);
  Unpack 28 (
  Leaf [Times 0xa [18];
  Times 0x1 [26];
  Times 0x1 [25];
  Times 0x5a [12; 14];
  Times 0x9 [13; 14];
  Times 0x1 [13; 17];
  Times 0x1 [29]] []);
  Unpack 28 (
  Leaf [Times 0xa [18];
  Times 0x1 [26];
  Times 0x1 [25];
  Times 0x5a [12; 14];
  Times 0x9 [13; 14];
  Times 0x1 [13; 17];
  Times 0x1 [29]] [])])];
  Unpack 19 (
  Case 25 [
  Leaf [Times 0x1 [0; 26];
  Times 0x1 [1; 24];
  Times 0x1 [2; 24];
  Times 0x1 [1; 4; 20];
  Times 0x2 [0; 1; 20; 22];
  Times 0x1 [0; 4; 20; 21];
  Times 0x1 [2; 4; 20; 21]] [];
  Leaf [Times 0x1 [0; 23];
  Times 0x1 [0; 26];
  Times 0x1 [4; 26];
  Times 0x1 [1; 4; 20];
  Times 0x2 [0; 1; 20; 22];
  Times 0x1 [0; 4; 20; 21];
  Times 0x1 [2; 4; 20; 21]] []])];
  Unpack 18 (
  Case 24 [
  Leaf [Times 0x2 [2; 25];
  Times 0x1 [3; 25];
  Times 0x1 [4; 25];
  Times 0x2 [0; 23];
  Times 0x2 [1; 4; 21];
  Times 0x4 [0; 1; 20; 21];
  Times 0x2 [0; 4; 19; 21];
  Times 0x2 [2; 4; 19; 21]] [];
  Leaf [Times 0x1 [1; 22];
  Times 0x1 [2; 22];
  Times 0x1 [0; 25];
  Times 0x1 [1; 4; 21];
  Times 0x2 [0; 1; 20; 21];
  Times 0x1 [0; 4; 19; 21];
  Times 0x1 [2; 4; 19; 21]] []])])))).

Lemma lp_pareto_1_checked : check lp_pareto_1_hypotheses lp_pareto_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_pareto_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point1_0_row row_lower_point1_0_column bound_0 bound_1 bound_4 bound_5 :
  Rdefinitions.R,
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
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, δ/ε) *)
    ((epsilon - epsilon * prob_column_C - delta > 0) \/ ((bound_0 >= 0) /\ (1 - bound_0 >= 0) /\ (1 - bound_1 >= 0) /\
    (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 *
    bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 >= 0) /\ (T * bound_0 + R * bound_0
    * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P *
    bound_0 - P * bound_1 - S * bound_0 * bound_1 - S >= 0) /\ ((T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 +
    P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S
    * bound_0 * bound_1 > 0) \/ (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S *
    bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S > 0)))) ->
  (* denied: near(pareto, δ/ε) *)
    ((epsilon - epsilon * prob_row_C - delta > 0) \/ ((1 - bound_4 >= 0) /\ (bound_5 >= 0) /\ (1 - bound_5 >= 0) /\ (T *
    bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 *
    bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S >= 0) /\ (T * prob_column_C + T
    * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R *
    prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 >= 0) /\ ((T * bound_5 + R * bound_4 * bound_5 + P
    * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4
    - P * bound_5 - S * bound_4 * bound_5 - S > 0) \/ (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P *
    bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S
    * bound_4 * bound_5 > 0)))) ->
  (* row, lower run *)
    (((epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((epsilon * row_lower_low0_row +
    prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((((prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ (T *
    prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P
    * prob_column_C - S * prob_row_C > 0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((prob_row_C > 0) /\
    (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R *
    prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/
    ((prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_low0_row >= 0) /\ (delta + row_lower_low0_row -
    row_lower_high0_row >= 0) /\ (row_lower_low0_column >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta
    + row_lower_low0_column - row_lower_high0_column >= 0) /\ (((row_lower_point1_0_row - row_lower_low0_row >= 0) /\
    (row_lower_point1_0_column - row_lower_low0_column >= 0) /\ (1 - row_lower_point1_0_row > 0) /\ (1 -
    row_lower_point1_0_column > 0) /\ (T * row_lower_point1_0_row + T * row_lower_point1_0_column + 2 * P + S *
    row_lower_point1_0_row + S * row_lower_point1_0_column - T - R * row_lower_point1_0_row - R *
    row_lower_point1_0_column - P * row_lower_point1_0_row - P * row_lower_point1_0_column - S >= 0)) \/
    ((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0))))) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point1_0_row row_lower_point1_0_column bound_0 bound_1 bound_4 bound_5 =>
  check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row;
  row_lower_low0_column; row_lower_high0_column; row_lower_point1_0_row; row_lower_point1_0_column; bound_0; bound_1;
  bound_4; bound_5]) lp_pareto_1_hypotheses lp_pareto_1_certificate lp_pareto_1_checked).
Qed.
