(* copiers-indifferent: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* undominated among states *)
Definition copiers_indifferent_1_hypotheses : list formula :=
  [
  Or []]%formulas.

Definition copiers_indifferent_1_certificate : tree :=
  Case 0 [
  ].

Lemma copiers_indifferent_1_checked : check copiers_indifferent_1_hypotheses copiers_indifferent_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copiers_indifferent_1 :
  (* the other state is better for all *)
    False ->
  False.
Proof.
  exact (check_refutes (point []) copiers_indifferent_1_hypotheses copiers_indifferent_1_certificate
  copiers_indifferent_1_checked).
Qed.
