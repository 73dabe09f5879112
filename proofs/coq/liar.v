(* liar: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(teller, Yes) = 1/2 *)
(* prob_teller_Yes is prob(teller,Yes); answer_0 is answer(0) *)
Definition liar_1_hypotheses : list formula :=
  let prob_teller_Yes := X 1 in let answer_0 := X 2 in
  [
  And [Or [NotNegative (1 - 2 * prob_teller_Yes); Zero (1 - answer_0)]; Or [NotNegative (2 * prob_teller_Yes - 1); Zero
  (answer_0)]];
  Or [Positive (2 * prob_teller_Yes - 1); Positive (1 - 2 * prob_teller_Yes)];
  Zero (prob_teller_Yes + answer_0 - 1)]%formulas.

Definition liar_1_certificate : tree :=
  let prob_teller_Yes := X 1 in let answer_0 := X 2 in
  Unpack 0 (
  Case 1 [
  Case 3 [
  Leaf [Times 0x1 [5];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [5];
  Times 0x1 []] [Multiple (- (2)) 6;
  Multiple (- (2)) 2]];
  Case 4 [
  Leaf [Times 0x1 [5];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [5];
  Times 0x1 []] [Multiple (- (2)) 6;
  Multiple (2) 2]]]).

Lemma liar_1_checked : check liar_1_hypotheses liar_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem liar_1 :
  forall prob_teller_Yes answer_0 : R,
  (* oracle: the answer about teller is a probability, certain off the threshold *)
    (((1 - 2 * prob_teller_Yes >= 0) \/ (1 - answer_0 = 0)) /\ ((2 * prob_teller_Yes - 1 >= 0) \/ (answer_0 = 0))) ->
  (* denied: prob(teller, Yes) = 1/2 *)
    ((2 * prob_teller_Yes - 1 > 0) \/ (1 - 2 * prob_teller_Yes > 0)) ->
  (* teller *)
    (prob_teller_Yes + answer_0 - 1 = 0) ->
  False.
Proof.
  exact (fun prob_teller_Yes answer_0 => check_refutes (point [prob_teller_Yes; answer_0]) liar_1_hypotheses
  liar_1_certificate liar_1_checked).
Qed.
