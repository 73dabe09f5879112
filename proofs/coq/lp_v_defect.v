(* lp-v-defect: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) >= 1 - 4*δ/ε *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_lower_point1_0_row is row.lower.point1.0[row];
row_lower_point1_0_column is row.lower.point1.0[column] *)
Definition lp_v_defect_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_low0_column := X 11 in let row_lower_high0_column := X 12 in
  let row_lower_point1_0_row := X 13 in let row_lower_point1_0_column := X 14 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (1 - prob_row_C)];
  Positive (epsilon - epsilon * prob_row_C - 4 * delta);
  Or [And [NotNegative (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative
  (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); Or [And [Positive
  (1 - prob_row_C)]; And [NotNegative (prob_row_C - 1)]; And [NotNegative (prob_column_C - 1)]]]; And [NotNegative
  (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); Or [And [Positive (1 - prob_row_C)]; And
  [NotNegative (prob_row_C - 1)]; And [Positive (1 - prob_row_C)]]]; And [Or [And [Positive (prob_row_C); Positive (T *
  prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P *
  prob_column_C - S * prob_row_C)]; And [Positive (S - P)]; And [NotNegative (prob_column_C - 1)]]]; And [Or [And
  [Positive (prob_column_C)]; And [Positive (prob_column_C)]; And [Positive (P - T)]]]; And [NotNegative (prob_row_C -
  row_lower_low0_row); NotNegative (row_lower_low0_row); NotNegative (delta + row_lower_low0_row - row_lower_high0_row);
  NotNegative (row_lower_low0_column); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta +
  row_lower_low0_column - row_lower_high0_column); Or [And [NotNegative (row_lower_point1_0_row - row_lower_low0_row);
  NotNegative (row_lower_point1_0_column - row_lower_low0_column); NotNegative (row_lower_high0_column -
  row_lower_point1_0_column); Positive (1 - row_lower_point1_0_row); NotNegative (T * row_lower_point1_0_row + T *
  row_lower_point1_0_column + 2 * P + S * row_lower_point1_0_row + S * row_lower_point1_0_column - T - R *
  row_lower_point1_0_row - R * row_lower_point1_0_column - P * row_lower_point1_0_row - P * row_lower_point1_0_column -
  S)]; And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative
  (row_lower_high0_column - 1)]]]];
  Zero (prob_column_C)]%formulas.

Definition lp_v_defect_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_low0_column := X 11 in let row_lower_high0_column := X 12 in
  let row_lower_point1_0_row := X 13 in let row_lower_point1_0_column := X 14 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 9 [
  Unpack 16 (
  Case 20 [
  Unpack 21 (
  Leaf [Times 0x5 [8];
  Times 0x14 [17];
  Times 0x12 [18];
  Times 0x12 [19];
  Times 0x14 [11; 13];
  Times 0x2 [12; 18];
  Times 0x2 [12; 19];
  Times 0x5dc [13; 22];
  Times 0xf [14; 22]] []);
  Unpack 21 (
  Leaf [Times 0x10 [13];
  Times 0x4 [8];
  Square 0x1 [22] (epsilon + 1);
  Square 0x1 [15] (epsilon - 1)] []);
  Unpack 21 (
  Leaf [Times 0x1 [22];
  Times 0x1 []] [Multiple (- (1)) 10])]);
  Unpack 16 (
  Case 20 [
  Unpack 21 (
  Leaf [Times 0x5 [8];
  Times 0x14 [17];
  Times 0x12 [18];
  Times 0x12 [19];
  Times 0x14 [11; 13];
  Times 0x2 [12; 18];
  Times 0x2 [12; 19];
  Times 0x5dc [13; 22];
  Times 0xf [14; 22]] []);
  Unpack 21 (
  Leaf [Times 0x10 [13];
  Times 0x4 [8];
  Square 0x1 [22] (epsilon + 1);
  Square 0x1 [15] (epsilon - 1)] []);
  Unpack 21 (
  Leaf [Times 0x5 [8];
  Times 0x14 [17];
  Times 0x12 [18];
  Times 0x12 [19];
  Times 0x14 [11; 13];
  Times 0x2 [12; 18];
  Times 0x2 [12; 19];
  Times 0x5dc [13; 22];
  Times 0xf [14; 22]] [])]);
  Unpack 16 (
  Case 17 [
  Unpack 18 (
  Leaf [Times 0x1 [20];
  Times 0x1 [0];
  Times 0x1 [2];
  Times 0x1 [1; 15];
  Times 0x1 [3; 19]] [Multiple (R + P - T - S) 10]);
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
  Case 23 [
  Unpack 24 (
  Leaf [Times 0x3e8 [29];
  Times 0x3e8 [1; 26];
  Times 0x3e6 [1; 18];
  Times 0x3e6 [1; 25];
  Times 0x3e7 [3; 28];
  Times 0x3e8 [3; 27];
  Times 0x3e8 [3; 22];
  Times 0xa [3; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 18];
  Times 0x1 [4; 25];
  Square 0xfa [20] (R + P + 1 - T - S);
  Square 0xfa [21] (R + P - T - S - 1)] [Multiple (500 * T * R + 500 * R * S + 500 * R + 500 * T * P + 500 * P * S + 500 * P - 250 * R^2 - 500 * R * P - 250 * P^2 - 250 * T^2 - 500 * T * S - 500 * T - 250 * S^2 - 500 * S - 250) 10]);
  Unpack 24 (
  Leaf [Times 0xa [8];
  Times 0x1 [19];
  Times 0x1 [17];
  Times 0x186 [11; 13];
  Times 0x27 [12; 13];
  Times 0x1 [12; 15];
  Times 0x1 [25]] []);
  Unpack 24 (
  Leaf [Times 0x3e7 [11];
  Times 0x64 [12];
  Times 0x1 [14];
  Times 0x64 [22];
  Times 0x64 [25];
  Times 0x64 [21]] [Multiple (- (100)) 10]);
  Unpack 24 (
  Leaf [Times 0x3e7 [11];
  Times 0x64 [12];
  Times 0x1 [14];
  Times 0x64 [22];
  Times 0x64 [25];
  Times 0x64 [21]] [Multiple (- (100)) 10])])]))).

Lemma lp_v_defect_1_checked : check lp_v_defect_1_hypotheses lp_v_defect_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_defect_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point1_0_row row_lower_point1_0_column : Rdefinitions.R,
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
    ((1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) >= 1 - 4*δ/ε *)
    (epsilon - epsilon * prob_row_C - 4 * delta > 0) ->
  (* row, lower run *)
    (((epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (((1 - prob_row_C > 0)) \/
    ((prob_row_C - 1 >= 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon -
    row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (delta + row_lower_low0_row -
    row_lower_high0_row >= 0) /\ (((1 - prob_row_C > 0)) \/ ((prob_row_C - 1 >= 0)) \/ ((1 - prob_row_C > 0)))) \/
    ((((prob_row_C > 0) /\ (T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C
    - T - R * prob_column_C - P * prob_column_C - S * prob_row_C > 0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0))))
    \/ ((((prob_column_C > 0)) \/ ((prob_column_C > 0)) \/ ((P - T > 0)))) \/ ((prob_row_C - row_lower_low0_row >= 0) /\
    (row_lower_low0_row >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (row_lower_low0_column >= 0)
    /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\
    (((row_lower_point1_0_row - row_lower_low0_row >= 0) /\ (row_lower_point1_0_column - row_lower_low0_column >= 0) /\
    (row_lower_high0_column - row_lower_point1_0_column >= 0) /\ (1 - row_lower_point1_0_row > 0) /\ (T *
    row_lower_point1_0_row + T * row_lower_point1_0_column + 2 * P + S * row_lower_point1_0_row + S *
    row_lower_point1_0_column - T - R * row_lower_point1_0_row - R * row_lower_point1_0_column - P *
    row_lower_point1_0_row - P * row_lower_point1_0_column - S >= 0)) \/ ((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0))))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_lower_point1_0_row row_lower_point1_0_column => check_refutes (point [T; R; P; S; epsilon;
  delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_low0_column;
  row_lower_high0_column; row_lower_point1_0_row; row_lower_point1_0_column]) lp_v_defect_1_hypotheses
  lp_v_defect_1_certificate lp_v_defect_1_checked).
Qed.
