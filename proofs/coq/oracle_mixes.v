(* oracle-mixes: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = p *)
(* prob_row_C is prob(row,C); answer_0 is answer(0) *)
Definition oracle_mixes_1_hypotheses : list formula :=
  let p := X 1 in let prob_row_C := X 2 in let answer_0 := X 3 in
  [
  And [NotNegative (p); NotNegative (1 - p)];
  And [Or [NotNegative (p - prob_row_C); Zero (1 - answer_0)]; Or [NotNegative (prob_row_C - p); Zero (answer_0)]];
  Or [Positive (prob_row_C - p); Positive (p - prob_row_C)];
  Zero (prob_row_C + answer_0 - 1)]%formulas.

Definition oracle_mixes_1_certificate : tree :=
  let p := X 1 in let prob_row_C := X 2 in let answer_0 := X 3 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Case 6 [
  Leaf [Times 0x1 [8];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [8];
  Times 0x1 [4]] [Multiple (- (1)) 9;
  Multiple (- (1)) 3]];
  Case 7 [
  Leaf [Times 0x1 [8];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [8];
  Times 0x1 [5]] [Multiple (- (1)) 9;
  Multiple (1) 3]]])).

Lemma oracle_mixes_1_checked : check oracle_mixes_1_hypotheses oracle_mixes_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem oracle_mixes_1 :
  forall p prob_row_C answer_0 : R,
  (* given: 0 <= p <= 1 *)
    ((p >= 0) /\ (1 - p >= 0)) ->
  (* oracle: the answer about row is a probability, certain off the threshold *)
    (((p - prob_row_C >= 0) \/ (1 - answer_0 = 0)) /\ ((prob_row_C - p >= 0) \/ (answer_0 = 0))) ->
  (* denied: prob(row, C) = p *)
    ((prob_row_C - p > 0) \/ (p - prob_row_C > 0)) ->
  (* row *)
    (prob_row_C + answer_0 - 1 = 0) ->
  False.
Proof.
  exact (fun p prob_row_C answer_0 => check_refutes (point [p; prob_row_C; answer_0]) oracle_mixes_1_hypotheses
  oracle_mixes_1_certificate oracle_mixes_1_checked).
Qed.
