(* nelp-v-coop-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); bound_0 is bound(0); bound_1 is
bound(1) *)
Definition nelp_v_coop_post_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let bound_0 := X 9 in let bound_1 := X 10 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (delta)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (bound_0); NotNegative (1 - bound_0);
  NotNegative (1 - bound_1); NotNegative (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 +
  P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1);
  NotNegative (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T *
  bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S); Or [Positive (T *
  prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T
  - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1); Positive (T * bound_0 + R * bound_0 * bound_1 +
  P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P *
  bound_1 - S * bound_0 * bound_1 - S)]]];
  Zero (prob_column_C - 1)]%formulas.

Definition nelp_v_coop_post_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let bound_0 := X 9 in let bound_1 := X 10 in
  Unpack 5 (
  Case 6 [
  Leaf [Times 0x4 [8];
  Times 0x1 [9]] [Multiple (epsilon) 7];
  Unpack 9 (
  Case 15 [
  Leaf [Times 0x2 [2; 16];
  Times 0x1 [3; 16];
  Times 0x1 [4; 16];
  Times 0x2 [0; 14];
  Times 0x2 [1; 4; 12];
  Times 0x4 [0; 1; 11; 12];
  Times 0x2 [0; 4; 10; 12];
  Times 0x2 [2; 4; 10; 12]] [];
  Leaf [Times 0x1 [1; 13];
  Times 0x1 [2; 13];
  Times 0x1 [0; 16];
  Times 0x1 [1; 4; 12];
  Times 0x2 [0; 1; 11; 12];
  Times 0x1 [0; 4; 10; 12];
  Times 0x1 [2; 4; 10; 12]] []])]).

Lemma nelp_v_coop_post_1_checked : check nelp_v_coop_post_1_hypotheses nelp_v_coop_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_coop_post_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C bound_0 bound_1 : Rdefinitions.R,
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
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((bound_0 >= 0) /\ (1 - bound_0 >= 0) /\ (1 - bound_1 >= 0)
    /\ (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 *
    bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 >= 0) /\ (T * bound_0 + R * bound_0
    * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P *
    bound_0 - P * bound_1 - S * bound_0 * bound_1 - S >= 0) /\ ((T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 +
    P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S
    * bound_0 * bound_1 > 0) \/ (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S *
    bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S > 0)))) ->
  (* column *)
    (prob_column_C - 1 = 0) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C bound_0 bound_1 => check_refutes (point [T; R; P; S;
  epsilon; delta; prob_row_C; prob_column_C; bound_0; bound_1]) nelp_v_coop_post_1_hypotheses
  nelp_v_coop_post_1_certificate nelp_v_coop_post_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nelp_v_coop_post_2_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  And [Positive (delta)];
  And [NotNegative (1 - prob_row_C)];
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
  prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C);
  Zero (prob_column_C - 1)]%formulas.

Definition nelp_v_coop_post_2_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  Unpack 4 (
  Unpack 5 (
  Leaf [Times 0x1 [6];
  Times 0x1 [1];
  Times 0x1 [0; 9];
  Times 0x8 [2; 8];
  Times 0x4 [3; 8]] [Multiple (T + R * prob_row_C + P * prob_row_C - T * prob_row_C - P - S * prob_row_C) 7])).

Lemma nelp_v_coop_post_2_checked : check nelp_v_coop_post_2_hypotheses nelp_v_coop_post_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_coop_post_2 :
  forall T R P S delta prob_row_C prob_column_C : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* denied: payoff(row) >= P - 4*δ*(T - S) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
    prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - S * prob_row_C > 0) ->
  (* column *)
    (prob_column_C - 1 = 0) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C => check_refutes (point [T; R; P; S; delta; prob_row_C;
  prob_column_C]) nelp_v_coop_post_2_hypotheses nelp_v_coop_post_2_certificate nelp_v_coop_post_2_checked).
Qed.
