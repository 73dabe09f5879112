(* floor-above-p-all: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0; prob(column, C) = 0 *)
(* delta is δ *)
Definition floor_above_p_all_1_hypotheses : list formula :=
  let P := X 1 in let m := X 2 in let delta := X 3 in
  [
  And [Positive (m - P)];
  And [Positive (delta)];
  Or [Positive (- (delta)); NotNegative (P - m)]]%formulas.

Definition floor_above_p_all_1_certificate : tree :=
  let P := X 1 in let m := X 2 in let delta := X 3 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Leaf [Times 0x1 [4];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [3];
  Times 0x1 [5]] []])).

Lemma floor_above_p_all_1_checked : check floor_above_p_all_1_hypotheses floor_above_p_all_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem floor_above_p_all_1 :
  forall P m delta : R,
  (* given: P < m <= R *)
    ((m - P > 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (P - m >= 0)) ->
  False.
Proof.
  exact (fun P m delta => check_refutes (point [P; m; delta]) floor_above_p_all_1_hypotheses
  floor_above_p_all_1_certificate floor_above_p_all_1_checked).
Qed.
