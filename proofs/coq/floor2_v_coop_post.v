(* floor2-v-coop-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= 2 - 9/2*δ *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition floor2_v_coop_post_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (delta)];
  And [NotNegative (1 - prob_row_C)];
  Positive (2 * prob_row_C + 2 - 9 * delta - 4 * prob_column_C);
  Zero (prob_column_C - 1)]%formulas.

Definition floor2_v_coop_post_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Leaf [Times 0x9 [4];
  Times 0x2 [5];
  Times 0x1 [2]] [Multiple (4) 3])).

Lemma floor2_v_coop_post_1_checked : check floor2_v_coop_post_1_hypotheses floor2_v_coop_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem floor2_v_coop_post_1 :
  forall delta prob_row_C prob_column_C : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* denied: payoff(row) >= 2 - 9/2*δ *)
    (2 * prob_row_C + 2 - 9 * delta - 4 * prob_column_C > 0) ->
  (* column *)
    (prob_column_C - 1 = 0) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C => check_refutes (point [delta; prob_row_C; prob_column_C])
  floor2_v_coop_post_1_hypotheses floor2_v_coop_post_1_certificate floor2_v_coop_post_1_checked).
Qed.
