(** That a polynomial has a root in a bracket: what the definition of a root in a proof of existence says ([root_between]).

    It rests on the intermediate value theorem of Coq's library of real numbers ([IVT_cor]). *)

From Coq Require Import Rdefinitions Rfunctions RIneq Ranalysis1 Rsqrt_def Lra.
Local Open Scope R_scope.

(** A polynomial in one variable by its coefficients, the constant one first. *)
Inductive coefficients := Nothing | Then (c : R) (higher : coefficients).

Fixpoint degree (p : coefficients) : nat := match p with Nothing => 0 | Then _ q => S (degree q) end.
Fixpoint value_at (p : coefficients) (x : R) : R :=
  match p with Nothing => 0 | Then c q => c + x * value_at q x end.

(** The value at [a / b], times the power of [b] that leaves no denominator. *)
Fixpoint cleared (p : coefficients) (a b : R) : R :=
  match p with Nothing => 0 | Then c q => c * b ^ degree q + a * cleared q a b end.

Lemma value_at_continuous p : continuity (value_at p).
Proof.
  induction p as [| c q IH]; cbn.
  - apply continuity_const; now intros x y.
  - apply (continuity_plus (fun _ => c) (fun x => x * value_at q x)).
    + apply continuity_const; now intros x y.
    + apply (continuity_mult (fun x => x) (value_at q)); [apply derivable_continuous, derivable_id | exact IH].
Qed.

Lemma cleared_is p a b : 0 < b -> b * cleared p a b = b ^ degree p * value_at p (a / b).
Proof.
  intro B; induction p as [| c q IH]; cbn; [lra |].
  replace (b * (c * b ^ degree q + a * cleared q a b)) with (c * b * b ^ degree q + a * (b * cleared q a b)) by ring.
  rewrite IH; field; lra.
Qed.

Lemma cleared_has_the_sign p a b : 0 < b ->
  (0 < value_at p (a / b) -> 0 < cleared p a b) /\ (value_at p (a / b) < 0 -> cleared p a b < 0).
Proof.
  intro B; pose proof (cleared_is p a b B) as E; pose proof (pow_lt b (degree p) B) as D.
  split; intro S; destruct (Rtotal_order (cleared p a b) 0) as [L | [L | L]]; trivial; exfalso; nra.
Qed.

Theorem root_between p a b c d : exists r,
  b <= 0 \/ d <= 0 \/ c * b - a * d < 0 \/ cleared p a b > 0 \/ cleared p c d < 0
  \/ (value_at p r = 0 /\ r * b - a >= 0 /\ c - r * d >= 0).
Proof.
  destruct (Rle_or_lt b 0) as [? | B]; [exists 0; tauto |].
  destruct (Rle_or_lt d 0) as [? | D]; [exists 0; tauto |].
  destruct (Rlt_or_le (c * b - a * d) 0) as [? | O]; [exists 0; tauto |].
  destruct (Rlt_or_le 0 (value_at p (a / b))) as [L | L].
  { exists 0; pose proof (proj1 (cleared_has_the_sign p a b B) L); tauto. }
  destruct (Rlt_or_le (value_at p (c / d)) 0) as [H | H].
  { exists 0; pose proof (proj2 (cleared_has_the_sign p c d D) H); tauto. }
  assert (AB : a / b * b = a) by (field; lra).
  assert (CD : c / d * d = c) by (field; lra).
  assert (ordered : a / b <= c / d).
  { apply (Rmult_le_reg_r (b * d)); [now apply Rmult_lt_0_compat |]; nra. }
  destruct (IVT_cor (value_at p) (a / b) (c / d) (value_at_continuous p) ordered) as [r [[low high] zero]]; [nra |].
  exists r; do 5 right; repeat split; [exact zero | nra | nra].
Qed.

(** From what [root_between] gives to the same, written in another way. *)
Ltac some_part := first [lra | split; some_part | left; some_part | right; some_part].
Ltac as_stated H :=
  cbn [value_at cleared degree] in H; decompose [or and] H; clear H; some_part.
