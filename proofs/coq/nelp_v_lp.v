(* nelp-v-lp: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); column_lower_low0_row is
column.lower.low0[row]; column_lower_high0_row is column.lower.high0[row]; column_lower_low0_column is
column.lower.low0[column]; column_lower_high0_column is column.lower.high0[column]; column_lower_point1_0_row is
column.lower.point1.0[row]; column_lower_point1_0_column is column.lower.point1.0[column]; bound_0 is bound(0); bound_1
is bound(1); bound_4 is bound(4); bound_5 is bound(5) *)
Definition nelp_v_lp_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let column_lower_low0_row := X 9 in
  let column_lower_high0_row := X 10 in let column_lower_low0_column := X 11 in let column_lower_high0_column := X 12 in
  let column_lower_point1_0_row := X 13 in let column_lower_point1_0_column := X 14 in let bound_0 := X 15 in
  let bound_1 := X 16 in let bound_4 := X 17 in let bound_5 := X 18 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (bound_0); NotNegative (1 - bound_0);
  NotNegative (1 - bound_1); NotNegative (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 +
  P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1);
  NotNegative (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T *
  bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S); Or [Positive (T *
  prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T
  - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1); Positive (T * bound_0 + R * bound_0 * bound_1 +
  P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P *
  bound_1 - S * bound_0 * bound_1 - S)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - bound_4); NotNegative (bound_5);
  NotNegative (1 - bound_5); NotNegative (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 *
  bound_5 - S); NotNegative (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5); Or
  [Positive (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T *
  bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S); Positive (T *
  prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5
  - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5)]]];
  Or [And [NotNegative (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Or [And [Positive (1 - prob_column_C)]; And [NotNegative (prob_row_C - 1)]; And
  [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive (1 - prob_row_C); Positive (prob_column_C); Positive (T *
  prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P *
  prob_row_C - S * prob_column_C)]; And [NotNegative (prob_row_C - 1)]; And [Positive (S - P)]]]; And [NotNegative
  (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column); NotNegative
  (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Or [And [Positive (1 - prob_column_C)]; And [Positive (1 - prob_column_C)]; And
  [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive (prob_row_C); Positive (prob_column_C); Positive (T *
  prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C -
  P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P - T)]]]; And [NotNegative
  (prob_column_C - column_lower_low0_column); NotNegative (column_lower_low0_row); NotNegative (prob_row_C -
  column_lower_low0_row); NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative
  (column_lower_low0_column); NotNegative (delta + column_lower_low0_column - column_lower_high0_column); Or [And
  [NotNegative (column_lower_point1_0_row - column_lower_low0_row); NotNegative (column_lower_point1_0_column -
  column_lower_low0_column); Positive (1 - column_lower_point1_0_row); Positive (1 - column_lower_point1_0_column);
  NotNegative (T * column_lower_point1_0_row + T * column_lower_point1_0_column + 2 * P + S * column_lower_point1_0_row
  + S * column_lower_point1_0_column - T - R * column_lower_point1_0_row - R * column_lower_point1_0_column - P *
  column_lower_point1_0_row - P * column_lower_point1_0_column - S)]; And [NotNegative (column_lower_high0_row - 1)];
  And [NotNegative (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition nelp_v_lp_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let column_lower_low0_row := X 9 in
  let column_lower_high0_row := X 10 in let column_lower_low0_column := X 11 in let column_lower_high0_column := X 12 in
  let column_lower_point1_0_row := X 13 in let column_lower_point1_0_column := X 14 in let bound_0 := X 15 in
  let bound_1 := X 16 in let bound_4 := X 17 in let bound_5 := X 18 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 9 [
  Case 10 [
  Case 11 [
  Unpack 21 (
  Case 25 [
  Unpack 26 (
  Leaf [Times 0x5 [19];
  Times 0x14 [22];
  Times 0x12 [23];
  Times 0x12 [24];
  Times 0x14 [12; 14];
  Times 0x2 [13; 23];
  Times 0x2 [13; 24];
  Times 0x5dc [14; 27];
  Times 0xf [15; 27]] []);
  Unpack 26 (
  Leaf [Times 0x10 [14];
  Times 0x4 [20];
  Square 0x1 [27] (epsilon + 1);
  Square 0x1 [17] (epsilon - 1)] []);
  Unpack 26 (
  Leaf [Times 0x10 [14];
  Times 0x4 [19];
  Square 0x1 [27] (epsilon + 1);
  Square 0x1 [18] (epsilon - 1)] [])]);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x1 [26];
  Times 0x1 [2];
  Times 0x1 [0; 25];
  Times 0x1 [1; 16];
  Times 0x1 [2; 18];
  Times 0x1 [3; 24]] []);
  Unpack 23 (
  Leaf [Times 0x10 [14];
  Times 0x4 [20];
  Square 0x1 [24] (epsilon + 1);
  Square 0x1 [17] (epsilon - 1)] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 25 [
  Unpack 26 (
  Leaf [Times 0x5 [19];
  Times 0x14 [22];
  Times 0x12 [23];
  Times 0x12 [24];
  Times 0x14 [12; 14];
  Times 0x2 [13; 23];
  Times 0x2 [13; 24];
  Times 0x5dc [14; 27];
  Times 0xf [15; 27]] []);
  Unpack 26 (
  Leaf [Times 0x5 [19];
  Times 0x14 [22];
  Times 0x12 [23];
  Times 0x12 [24];
  Times 0x14 [12; 14];
  Times 0x2 [13; 23];
  Times 0x2 [13; 24];
  Times 0x5dc [14; 27];
  Times 0xf [15; 27]] []);
  Unpack 26 (
  Leaf [Times 0x10 [14];
  Times 0x4 [19];
  Square 0x1 [27] (epsilon + 1);
  Square 0x1 [18] (epsilon - 1)] [])]);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x2 [26];
  Times 0x1 [3; 17];
  Times 0x1 [3; 18];
  Times 0x1 [4; 24];
  Times 0x1 [4; 25]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 28 [
  Unpack 29 (
  Leaf [Times 0x2 [34];
  Times 0x1 [3; 32];
  Times 0x1 [3; 33];
  Times 0x1 [4; 23];
  Times 0x1 [4; 30];
  Times 0x1 [4; 26];
  Times 0x1 [4; 31]] []);
  Unpack 29 (
  Leaf [Times 0xa [20];
  Times 0x1 [25];
  Times 0x1 [24];
  Times 0x186 [12; 14];
  Times 0x27 [13; 14];
  Times 0x1 [13; 17];
  Times 0x1 [30]] []);
  Unpack 29 (
  Leaf [Times 0xa [19];
  Times 0x1 [27];
  Times 0x1 [22];
  Times 0x186 [12; 14];
  Times 0x27 [13; 14];
  Times 0x1 [13; 18];
  Times 0x1 [30]] []);
  Unpack 29 (
  Leaf [Times 0xa [20];
  Times 0x1 [25];
  Times 0x1 [24];
  Times 0x186 [12; 14];
  Times 0x27 [13; 14];
  Times 0x1 [13; 17];
  Times 0x1 [30]] [])])];
  Unpack 20 (
  Case 26 [
  Leaf [Times 0x1 [0; 27];
  Times 0x1 [1; 25];
  Times 0x1 [2; 25];
  Times 0x1 [1; 4; 21];
  Times 0x2 [0; 1; 21; 23];
  Times 0x1 [0; 4; 21; 22];
  Times 0x1 [2; 4; 21; 22]] [];
  Leaf [Times 0x1 [0; 24];
  Times 0x1 [0; 27];
  Times 0x1 [4; 27];
  Times 0x1 [1; 4; 21];
  Times 0x2 [0; 1; 21; 23];
  Times 0x1 [0; 4; 21; 22];
  Times 0x1 [2; 4; 21; 22]] []])];
  Unpack 19 (
  Case 25 [
  Leaf [Times 0x2 [2; 26];
  Times 0x1 [3; 26];
  Times 0x1 [4; 26];
  Times 0x2 [0; 24];
  Times 0x2 [1; 4; 22];
  Times 0x4 [0; 1; 21; 22];
  Times 0x2 [0; 4; 20; 22];
  Times 0x2 [2; 4; 20; 22]] [];
  Leaf [Times 0x1 [1; 23];
  Times 0x1 [2; 23];
  Times 0x1 [0; 26];
  Times 0x1 [1; 4; 22];
  Times 0x2 [0; 1; 21; 22];
  Times 0x1 [0; 4; 20; 22];
  Times 0x1 [2; 4; 20; 22]] []])])))).

Lemma nelp_v_lp_1_checked : check nelp_v_lp_1_hypotheses nelp_v_lp_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_lp_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C column_lower_low0_row column_lower_high0_row
  column_lower_low0_column column_lower_high0_column column_lower_point1_0_row column_lower_point1_0_column bound_0
  bound_1 bound_4 bound_5 : Rdefinitions.R,
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
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((bound_0 >= 0) /\ (1 - bound_0 >= 0) /\ (1 - bound_1 >= 0)
    /\ (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 *
    bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 >= 0) /\ (T * bound_0 + R * bound_0
    * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P *
    bound_0 - P * bound_1 - S * bound_0 * bound_1 - S >= 0) /\ ((T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 +
    P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S
    * bound_0 * bound_1 > 0) \/ (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S *
    bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S > 0)))) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_row_C - 4 * delta > 0) \/ ((1 - bound_4 >= 0) /\ (bound_5 >= 0) /\ (1 - bound_5 >= 0) /\
    (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 *
    bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S >= 0) /\ (T * prob_column_C + T
    * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R *
    prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 >= 0) /\ ((T * bound_5 + R * bound_4 * bound_5 + P
    * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4
    - P * bound_5 - S * bound_4 * bound_5 - S > 0) \/ (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P *
    bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S
    * bound_4 * bound_5 > 0)))) ->
  (* column, lower run *)
    (((epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >=
    0) /\ (((1 - prob_column_C > 0)) \/ ((prob_row_C - 1 >= 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((1 - prob_row_C >
    0) /\ (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T *
    prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((prob_row_C - 1 >= 0)) \/ ((S - P
    > 0)))) \/ ((epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >=
    0) /\ (((1 - prob_column_C > 0)) \/ ((1 - prob_column_C > 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((prob_row_C > 0)
    /\ (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R *
    prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/
    ((prob_column_C - column_lower_low0_column >= 0) /\ (column_lower_low0_row >= 0) /\ (prob_row_C -
    column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\
    (column_lower_low0_column >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\
    (((column_lower_point1_0_row - column_lower_low0_row >= 0) /\ (column_lower_point1_0_column -
    column_lower_low0_column >= 0) /\ (1 - column_lower_point1_0_row > 0) /\ (1 - column_lower_point1_0_column > 0) /\
    (T * column_lower_point1_0_row + T * column_lower_point1_0_column + 2 * P + S * column_lower_point1_0_row + S *
    column_lower_point1_0_column - T - R * column_lower_point1_0_row - R * column_lower_point1_0_column - P *
    column_lower_point1_0_row - P * column_lower_point1_0_column - S >= 0)) \/ ((column_lower_high0_row - 1 >= 0)) \/
    ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C column_lower_low0_row column_lower_high0_row
  column_lower_low0_column column_lower_high0_column column_lower_point1_0_row column_lower_point1_0_column bound_0
  bound_1 bound_4 bound_5 => check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C;
  column_lower_low0_row; column_lower_high0_row; column_lower_low0_column; column_lower_high0_column;
  column_lower_point1_0_row; column_lower_point1_0_column; bound_0; bound_1; bound_4; bound_5]) nelp_v_lp_1_hypotheses
  nelp_v_lp_1_certificate nelp_v_lp_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_v_lp_2_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in
  let row_upper_low0_column := X 10 in let row_upper_high0_column := X 11 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
  prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column); Or [And [Positive
  (1 - prob_row_C); Positive (1 - prob_column_C)]; And [Positive (R - T)]; And [Positive (R - T)]]; Or [Positive (1 -
  row_upper_high0_column); NotNegative (row_upper_low0_row - 1); And [Positive (R - T)]]]; And [Or [And [Positive (1 -
  prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C + S *
  prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]; And [Positive (S -
  R)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (1 - prob_column_C); Positive (T *
  prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P *
  prob_column_C - S * prob_row_C)]; And [NotNegative (- (prob_row_C))]; And [Positive (S - R)]]]; And [Or [And [Positive
  (prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S *
  prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [NotNegative (-
  (prob_row_C))]; And [Positive (P - T)]]]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative
  (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative (delta + row_upper_low0_row -
  row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P
  * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
  row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
  row_upper_high0_column)]]]%formulas.

Definition nelp_v_lp_2_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in
  let row_upper_low0_column := X 10 in let row_upper_high0_column := X 11 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 9 [
  Unpack 15 (
  Leaf [Times 0x4 [8];
  Times 0x20 [0; 10];
  Times 0x4 [0; 13];
  Times 0x4 [1; 13];
  Times 0x10 [4; 10];
  Square 0x1 [11] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [16] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 15 (
  Case 24 [
  Unpack 26 (
  Case 25 [
  Leaf [Times 0x1 [8];
  Times 0x1 [23];
  Times 0x1 [1; 22];
  Times 0x1 [1; 20];
  Times 0x2 [3; 10];
  Times 0x1 [0; 10; 16];
  Times 0x1 [0; 27; 22];
  Times 0x1 [0; 27; 20];
  Times 0x1 [0; 13; 18];
  Times 0x1 [0; 13; 19];
  Times 0x1 [0; 17; 22];
  Times 0x1 [0; 17; 20];
  Times 0x1 [1; 10; 13];
  Times 0x5 [2; 10; 11];
  Times 0x6 [2; 10; 27];
  Times 0x1 [2; 10; 21];
  Times 0x1 [2; 11; 22];
  Times 0x1 [2; 11; 20];
  Times 0x1 [2; 18; 29];
  Times 0x1 [2; 19; 29];
  Times 0x1 [3; 10; 28]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [29];
  Times 0x1 [17]] [];
  Unpack 29 (
  Leaf [Times 0x1 [0];
  Times 0x1 [30]] [])]);
  Unpack 26 (
  Leaf [Times 0x1 [0];
  Times 0x1 [27]] []);
  Unpack 26 (
  Leaf [Times 0x1 [0];
  Times 0x1 [27]] [])]);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x1 [20];
  Times 0x1 [2];
  Times 0x1 [0; 19];
  Times 0x1 [1; 11];
  Times 0x1 [2; 14];
  Times 0x1 [3; 18]] []);
  Unpack 17 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [18]] []);
  Unpack 17 (
  Leaf [Times 0x1 [2];
  Times 0x1 [18]] [])]);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x1 [20];
  Times 0x1 [2];
  Times 0x1 [0; 18];
  Times 0x1 [1; 13];
  Times 0x1 [2; 12];
  Times 0x1 [3; 19]] []);
  Unpack 17 (
  Leaf [Times 0x4 [8];
  Times 0x20 [0; 10];
  Times 0x4 [0; 13];
  Times 0x4 [1; 13];
  Times 0x10 [4; 10];
  Square 0x1 [11] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [18] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 17 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [18]] [])]);
  Unpack 15 (
  Case 16 [
  Unpack 17 (
  Leaf [Times 0x2 [20];
  Times 0x1 [3; 12];
  Times 0x1 [3; 14];
  Times 0x1 [4; 18];
  Times 0x1 [4; 19]] []);
  Unpack 17 (
  Leaf [Times 0x4 [8];
  Times 0x20 [0; 10];
  Times 0x4 [0; 13];
  Times 0x4 [1; 13];
  Times 0x10 [4; 10];
  Square 0x1 [11] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [18] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 17 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [18]] [])]);
  Unpack 15 (
  Leaf [Times 0x2 [8];
  Times 0x2 [24];
  Times 0x2 [1; 23];
  Times 0x2 [1; 20];
  Times 0xa [2; 10];
  Times 0x5 [3; 10];
  Times 0x2 [0; 10; 17];
  Times 0x2 [0; 12; 23];
  Times 0x2 [0; 12; 20];
  Times 0x2 [0; 13; 16];
  Times 0x2 [0; 13; 19];
  Times 0x2 [0; 18; 23];
  Times 0x2 [0; 18; 20];
  Times 0x2 [2; 10; 12];
  Times 0x2 [2; 10; 21];
  Times 0x2 [2; 11; 23];
  Times 0x2 [2; 11; 20];
  Times 0x2 [2; 16; 22];
  Times 0x2 [2; 19; 22];
  Times 0x1 [3; 10; 14];
  Times 0x1 [4; 10; 13]] [])]))).

Lemma nelp_v_lp_2_checked : check nelp_v_lp_2_hypotheses nelp_v_lp_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_lp_2 :
  forall T R P S delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
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
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(row) >= P - 4*δ*(T - S) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
    prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - S * prob_row_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C
    - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0) /\ (((1 - prob_row_C > 0) /\ (1 - prob_column_C > 0)) \/ ((R - T > 0)) \/ ((R - T >
    0))) /\ ((1 - row_upper_high0_column > 0) \/ (row_upper_low0_row - 1 >= 0) \/ ((R - T > 0)))) \/ ((((1 - prob_row_C
    > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T *
    prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((S - R > 0)) \/ ((S - P > 0)))) \/
    ((((prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ (T * prob_column_C + R * prob_row_C + P * prob_row_C + S *
    prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C > 0)) \/ ((-
    (prob_row_C) >= 0)) \/ ((S - R > 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + T *
    prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C
    - P * prob_column_C - S > 0)) \/ ((- (prob_row_C) >= 0)) \/ ((P - T > 0)))) \/ ((row_upper_high0_row - prob_row_C >=
    0) /\ (row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C
    >= 0) /\ (1 - row_upper_high0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0))) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [T; R; P; S; delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_v_lp_2_hypotheses nelp_v_lp_2_certificate
  nelp_v_lp_2_checked).
Qed.
