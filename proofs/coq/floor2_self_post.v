(* floor2-self-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0; prob(column, C) = 0 *)
(* epsilon is ε; delta is δ *)
Definition floor2_self_post_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  Or [Positive (- (delta)); Positive (delta - 1); NotNegative (2 * delta - 1)]]%formulas.

Definition floor2_self_post_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Leaf [Times 0x1 [5];
  Times 0x1 [7]] [];
  Leaf [Times 0x3e7 [3];
  Times 0x64 [4];
  Times 0x1 [6];
  Times 0x64 [7]] [];
  Leaf [Times 0x1f3 [];
  Times 0x1 [4];
  Times 0xa [6];
  Times 0x1f4 [7]] []])).

Lemma floor2_self_post_1_checked : check floor2_self_post_1_hypotheses floor2_self_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem floor2_self_post_1 :
  forall epsilon delta : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (delta - 1 > 0) \/ (2 * delta - 1 >= 0)) ->
  False.
Proof.
  exact (fun epsilon delta => check_refutes (point [epsilon; delta]) floor2_self_post_1_hypotheses
  floor2_self_post_1_certificate floor2_self_post_1_checked).
Qed.
