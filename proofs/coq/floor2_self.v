(* floor2-self: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0; prob(column, C) = 0 *)
(* delta is δ *)
Definition floor2_self_1_hypotheses : list formula :=
  let delta := X 1 in
  [
  And [Positive (delta)];
  Positive (- (delta))]%formulas.

Definition floor2_self_1_certificate : tree :=
  let delta := X 1 in
  Unpack 0 (
  Leaf [Times 0x1 [2];
  Times 0x1 [1]] []).

Lemma floor2_self_1_checked : check floor2_self_1_hypotheses floor2_self_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem floor2_self_1 :
  forall delta : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* state 1 does not serve *)
    (- (delta) > 0) ->
  False.
Proof.
  exact (fun delta => check_refutes (point [delta]) floor2_self_1_hypotheses floor2_self_1_certificate
  floor2_self_1_checked).
Qed.
