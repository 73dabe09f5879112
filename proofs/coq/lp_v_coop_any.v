(* lp-v-coop-any: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) = 1 *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition lp_v_coop_any_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Zero (prob_column_C - 1);
  Or [Positive (- (delta)); Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive
  (prob_column_C - 1); And [Or [Positive (1 - prob_column_C); NotNegative (prob_row_C - 1); And [Positive (R - T)]]; Or
  [Positive (1 - prob_row_C); Positive (1 - prob_column_C)]]; And [Or [NotNegative (prob_row_C - 1); NotNegative (-
  (prob_column_C)); And [Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T *
  prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]]; Or [Positive (1 - prob_row_C); NotNegative
  (- (prob_column_C)); And [Positive (S - R)]]]; And [Or [Positive (1 - prob_column_C); NotNegative (- (prob_row_C));
  And [Positive (S - R)]]; Or [Positive (prob_row_C); Positive (1 - prob_column_C)]]; And [Or [NotNegative (-
  (prob_row_C)); NotNegative (- (prob_column_C)); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C
  + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; Or [Positive
  (prob_row_C); NotNegative (- (prob_column_C)); And [Positive (P - T)]]]; Positive (1 - prob_column_C)]]%formulas.

Definition lp_v_coop_any_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  Unpack 5 (
  Unpack 6 (
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [12];
  Times 0x1 []] [Multiple (1) 7];
  Leaf [Times 0x1 [12]] [Multiple (- (1)) 7];
  Unpack 12 (
  Case 13 [
  Leaf [Times 0x1 [15]] [Multiple (1) 7];
  Case 14 [
  Leaf [Times 0x1 [16];
  Times 0x1 [15]] [];
  Leaf [Times 0x1 [16]] [Multiple (1) 7]];
  Unpack 15 (
  Leaf [Times 0x1 [0];
  Times 0x1 [16]] [])]);
  Unpack 12 (
  Case 14 [
  Case 13 [
  Leaf [Times 0x1 [15];
  Times 0x1 [16]] [];
  Leaf [Times 0x1 [16];
  Times 0x1 []] [Multiple (1) 7];
  Unpack 16 (
  Leaf [Times 0x1 [17];
  Times 0x1 [0];
  Times 0x1 [0; 15];
  Times 0x1 [1; 10];
  Times 0x1 [1; 15];
  Times 0x1 [2; 10]] [Multiple (T + S - R - P) 7])];
  Leaf [Times 0x1 [15];
  Times 0x1 []] [Multiple (1) 7];
  Unpack 15 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [16]] [])]);
  Unpack 12 (
  Case 13 [
  Leaf [Times 0x1 [15]] [Multiple (1) 7];
  Case 14 [
  Leaf [Times 0x1 [16];
  Times 0x1 [15]] [];
  Leaf [Times 0x1 [16]] [Multiple (1) 7]];
  Unpack 15 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [16]] [])]);
  Unpack 12 (
  Case 14 [
  Case 13 [
  Leaf [Times 0x1 [15];
  Times 0x1 [16]] [];
  Leaf [Times 0x1 [16];
  Times 0x1 []] [Multiple (1) 7];
  Leaf [Times 0x1 [16];
  Times 0x1 [1; 11];
  Times 0x1 [4; 15]] [Multiple (R + P - T - S) 7]];
  Leaf [Times 0x1 [15];
  Times 0x1 []] [Multiple (1) 7];
  Unpack 15 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [16]] [])]);
  Leaf [Times 0x1 [12]] [Multiple (1) 7]])).

Lemma lp_v_coop_any_1_checked : check lp_v_coop_any_1_hypotheses lp_v_coop_any_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_coop_any_1 :
  forall T R P S delta prob_row_C prob_column_C : Rdefinitions.R,
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
  (* the point is in the region *)
    (prob_column_C - 1 = 0) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 >
    0) \/ (((1 - prob_column_C > 0) \/ (prob_row_C - 1 >= 0) \/ ((R - T > 0))) /\ ((1 - prob_row_C > 0) \/ (1 -
    prob_column_C > 0))) \/ (((prob_row_C - 1 >= 0) \/ (- (prob_column_C) >= 0) \/ ((T * prob_row_C + R * prob_column_C
    + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S *
    prob_column_C > 0))) /\ ((1 - prob_row_C > 0) \/ (- (prob_column_C) >= 0) \/ ((S - R > 0)))) \/ (((1 - prob_column_C
    > 0) \/ (- (prob_row_C) >= 0) \/ ((S - R > 0))) /\ ((prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((-
    (prob_row_C) >= 0) \/ (- (prob_column_C) >= 0) \/ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S *
    prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) /\
    ((prob_row_C > 0) \/ (- (prob_column_C) >= 0) \/ ((P - T > 0)))) \/ (1 - prob_column_C > 0)) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C => check_refutes (point [T; R; P; S; delta; prob_row_C;
  prob_column_C]) lp_v_coop_any_1_hypotheses lp_v_coop_any_1_certificate lp_v_coop_any_1_checked).
Qed.
