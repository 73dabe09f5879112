(* nelp-v-coop-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); bound_0 is bound(0); bound_1 is
bound(1) *)
Definition nelp_v_coop_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let bound_0 := X 5 in
  let bound_1 := X 6 in
  [
  And [Positive (delta)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (1 - bound_1); NotNegative (prob_row_C
  + 2 * bound_1 - bound_0 - 2); NotNegative (2 * bound_0 + 1 - 2 * prob_row_C - bound_1); Or [Positive (prob_row_C + 2 *
  bound_1 - bound_0 - 2); Positive (2 * bound_0 + 1 - 2 * prob_row_C - bound_1)]]];
  Zero (prob_column_C - 1)]%formulas.

Definition nelp_v_coop_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in let bound_0 := X 5 in
  let bound_1 := X 6 in
  Unpack 0 (
  Case 1 [
  Leaf [Times 0x4 [3];
  Times 0x1 [4]] [Multiple (epsilon) 2];
  Unpack 4 (
  Case 8 [
  Leaf [Times 0x3 [5];
  Times 0x2 [9];
  Times 0x1 [7]] [];
  Leaf [Times 0x3 [5];
  Times 0x2 [6];
  Times 0x1 [9]] []])]).

Lemma nelp_v_coop_3210_1_checked : check nelp_v_coop_3210_1_hypotheses nelp_v_coop_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_coop_3210_1 :
  forall epsilon delta prob_row_C prob_column_C bound_0 bound_1 : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((1 - bound_1 >= 0) /\ (prob_row_C + 2 * bound_1 - bound_0 -
    2 >= 0) /\ (2 * bound_0 + 1 - 2 * prob_row_C - bound_1 >= 0) /\ ((prob_row_C + 2 * bound_1 - bound_0 - 2 > 0) \/ (2
    * bound_0 + 1 - 2 * prob_row_C - bound_1 > 0)))) ->
  (* column *)
    (prob_column_C - 1 = 0) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C bound_0 bound_1 => check_refutes (point [epsilon; delta; prob_row_C;
  prob_column_C; bound_0; bound_1]) nelp_v_coop_3210_1_hypotheses nelp_v_coop_3210_1_certificate
  nelp_v_coop_3210_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nelp_v_coop_3210_2_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (prob_row_C - 12 * delta - 2 * prob_column_C);
  Zero (prob_column_C - 1)]%formulas.

Definition nelp_v_coop_3210_2_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Leaf [Times 0xc [4];
  Times 0x1 [5];
  Times 0x2 [6];
  Times 0x1 [2]] [Multiple (2) 3])).

Lemma nelp_v_coop_3210_2_checked : check nelp_v_coop_3210_2_hypotheses nelp_v_coop_3210_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_coop_3210_2 :
  forall delta prob_row_C prob_column_C : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: payoff(row) >= P - 4*δ*(T - S) *)
    (prob_row_C - 12 * delta - 2 * prob_column_C > 0) ->
  (* column *)
    (prob_column_C - 1 = 0) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C => check_refutes (point [delta; prob_row_C; prob_column_C])
  nelp_v_coop_3210_2_hypotheses nelp_v_coop_3210_2_certificate nelp_v_coop_3210_2_checked).
Qed.
