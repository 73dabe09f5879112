"""The Coq side: what a certificate is, how it is checked, and a proof that the check is sound.

The arithmetic of polynomials and the rule of signs are micromega's (`RingMicromega`, part of Coq).
"""

CHECKER = r"""
From Coq Require Import Reals QArith Qreals ZArith NArith List Bool Lra.
From Coq Require Import RingMicromega RMicromega EnvRing Refl.
Import ListNotations.
Local Open Scope R_scope.

(** * Certificates, and why one that passes [check] refutes its hypotheses. *)

(** Coefficients are rational numbers, kept in lowest terms. *)
Definition coefficient (c : Q) : R :=
  match Qden c with xH => IZR (Qnum c) | d => IZR (Qnum c) / IZR (Zpos d) end.
Definition reduced (z : Z) (d : positive) : Q := match d with xH => z # 1 | _ => Qred (z # d) end.
Definition add (a b : Q) : Q := let (z, d) := (a + b)%Q in reduced z d.
Definition mul (a b : Q) : Q := let (z, d) := (a * b)%Q in reduced z d.
Definition sub (a b : Q) : Q := let (z, d) := (a - b)%Q in reduced z d.

Lemma coefficient_is_Q2R c : coefficient c = Q2R c.
Proof.
  destruct c as [z d]; unfold coefficient, Q2R; cbn [Qnum Qden]; destruct d; try reflexivity.
  now rewrite Rinv_1.
Qed.

Lemma reduced_is_same z d : Q2R (reduced z d) = Q2R (z # d).
Proof. destruct d; try reflexivity; apply Qeq_eqR, Qred_correct. Qed.

Lemma coefficients_fit :
  SORaddon 0 1 Rplus Rmult Rminus Ropp eq Rle 0%Q 1%Q add mul sub Qopp Qeq_bool Qle_bool coefficient N.to_nat pow.
Proof.
  constructor.
  - constructor; intros; try reflexivity; rewrite ?coefficient_is_Q2R.
    + unfold add; destruct (x + y)%Q eqn:E; rewrite reduced_is_same, <- E; apply Q2R_plus.
    + unfold sub; destruct (x - y)%Q eqn:E; rewrite reduced_is_same, <- E; apply Q2R_minus.
    + unfold mul; destruct (x * y)%Q eqn:E; rewrite reduced_is_same, <- E; apply Q2R_mult.
    + apply Q2R_opp.
    + now apply Qeq_true.
  - apply R_power_theory.
  - intros; rewrite !coefficient_is_Q2R; now apply Qeq_false.
  - intros; rewrite !coefficient_is_Q2R; now apply Qle_true.
Qed.

(** Polynomials: a list of terms; [T 3 4 [V 1 2]] is 3/4 times the square of the first variable. *)
Inductive power := V (variable exponent : positive).
Inductive term := T (numerator : Z) (denominator : positive) (powers : list power).
Notation polynomial := (list term).

Definition of_power (p : power) : PExpr Q :=
  let (v, e) := p in match e with xH => PEX v | _ => PEpow (PEX v) (Npos e) end.
Definition of_term (z : Z) (d : positive) (powers : list power) : PExpr Q :=
  match z, d, map of_power powers with
  | 1%Z, 1%positive, first :: rest => fold_left PEmul rest first
  | _, _, factors => fold_left PEmul factors (PEc (z # d))
  end.
Definition more (e : PExpr Q) (t : term) : PExpr Q :=
  let (z, d, powers) := t in
  match z with Zneg n => PEsub e (of_term (Zpos n) d powers) | _ => PEadd e (of_term z d powers) end.
Definition expression (p : polynomial) : PExpr Q :=
  match p with
  | [] => PEc 0%Q
  | T (Zneg n) d powers :: rest => fold_left more rest (PEopp (of_term (Zpos n) d powers))
  | T z d powers :: rest => fold_left more rest (of_term z d powers)
  end.
Definition normal (p : polynomial) : Pol Q := norm 0%Q 1%Q add mul sub Qopp Qeq_bool (expression p).

Definition value (x : positive -> R) (p : polynomial) : R :=
  eval_pexpr Rplus Rmult Rminus Ropp coefficient N.to_nat pow x (expression p).
Definition signed (x : positive -> R) (f : NFormula Q) : Prop := eval_nformula 0 Rplus Rmult eq Rle Rlt coefficient x f.

Lemma value_of_normal x p : value x p = eval_pol Rplus Rmult coefficient x (normal p).
Proof. apply (eval_pol_norm Rsor coefficients_fit). Qed.

(** Hypotheses. *)
Inductive relation := Positive | NotNegative | Zero.
Inductive formula := Is (r : relation) (p : polynomial) | Or (parts : list formula) | And (parts : list formula).

Fixpoint holds (x : positive -> R) (f : formula) : Prop :=
  match f with
  | Is Positive p => value x p > 0
  | Is NotNegative p => value x p >= 0
  | Is Zero p => value x p = 0
  | Or parts => (fix some parts := match parts with
                 | [] => False | [f] => holds x f | f :: rest => holds x f \/ some rest end) parts
  | And parts => (fix all parts := match parts with
                 | [] => True | [f] => holds x f | f :: rest => holds x f /\ all rest end) parts
  end.

(** What is known in a part of the proof: formulas, with the normal form of those that are atoms. *)
Definition fact := (formula * NFormula Q)%type.
Definition known_as (f : formula) : fact :=
  match f with
  | Is Positive p => (f, (normal p, Strict))
  | Is NotNegative p => (f, (normal p, NonStrict))
  | Is Zero p => (f, (normal p, Equal))
  | _ => (f, (Pc 0%Q, Equal))
  end.
Definition facts_hold (x : positive -> R) (known : list fact) : Prop :=
  forall g, In g known -> holds x (fst g) /\ signed x (snd g).

Lemma known_as_holds x f : holds x f -> holds x (fst (known_as f)) /\ signed x (snd (known_as f)).
Proof.
  destruct f as [[] p | |]; cbn; rewrite <- ?value_of_normal; intro H; split; trivial; try reflexivity; lra.
Qed.

(** Certificates. *)
Inductive product :=
  | P (numerator denominator : positive) (hypotheses : list N)
  | S (numerator denominator : positive) (hypotheses : list N) (root : polynomial).
Inductive multiple := M (by_ : polynomial) (hypothesis : N).
Inductive tree :=
  | Leaf (products : list product) (multiples : list multiple)
  | Split (by_ : polynomial) (positive otherwise : tree)
  | Case (hypothesis : N) (branches : list tree)
  | Unpack (hypothesis : N) (rest : tree).

Definition times (numbers : list N) (start : Psatz Q) : Psatz Q :=
  fold_left (fun w i => PsatzMulE w (PsatzIn _ (N.to_nat i))) numbers start.
Definition witness_of_product (p : product) : Psatz Q :=
  match p with
  | P n d numbers => times numbers (PsatzC (Zpos n # d))
  | S n d numbers root => times numbers (PsatzMulE (PsatzC (Zpos n # d)) (PsatzSquare (normal root)))
  end.
Definition witness_of_multiple (m : multiple) : Psatz Q :=
  let (by_, i) := m in PsatzMulC (normal by_) (PsatzIn _ (N.to_nat i)).
Definition witness (products : list product) (multiples : list multiple) : Psatz Q :=
  fold_left (fun w p => PsatzAdd w (witness_of_product p)) products
    (fold_left (fun w m => PsatzAdd w (witness_of_multiple m)) multiples (PsatzZ _)).

Definition otherwise_fact (p : polynomial) : fact := (And [], (popp Qopp (normal p), NonStrict)).
Definition formula_at (i : N) (known : list fact) : formula := fst (nth (N.to_nat i) known (known_as (And []))).

(** The sum is zero although one product is strict; only inequalities are multiplied. *)
Definition is_inequality (known : list fact) (i : N) : bool :=
  match nth_error known (N.to_nat i) with Some (_, (_, Strict)) | Some (_, (_, NonStrict)) => true | _ => false end.
Definition factors (p : product) : list N := match p with P _ _ numbers | S _ _ numbers _ => numbers end.
Definition check_leaf (known : list fact) (products : list product) (multiples : list multiple) : bool :=
  forallb (fun p => forallb (is_inequality known) (factors p)) products
  && match eval_Psatz 0%Q 1%Q add mul Qeq_bool Qle_bool (map snd known) (witness products multiples) with
     | Some (Pc c, Strict) => Qeq_bool c 0
     | _ => false
     end.

Fixpoint check_from (known : list fact) (t : tree) {struct t} : bool :=
  match t with
  | Leaf products multiples => check_leaf known products multiples
  | Split p positive otherwise =>
      check_from (known ++ [known_as (Is Positive p)]) positive
      && check_from (known ++ [otherwise_fact p]) otherwise
  | Case i branches =>
      match formula_at i known with
      | Or parts => (fix each parts branches {struct branches} := match parts, branches with
                     | [], [] => true
                     | f :: parts, t :: branches => check_from (known ++ [known_as f]) t && each parts branches
                     | _, _ => false end) parts branches
      | _ => false
      end
  | Unpack i rest =>
      match formula_at i known with And parts => check_from (known ++ map known_as parts) rest | _ => false end
  end.
Definition check (hypotheses : list formula) (t : tree) : bool := check_from (map known_as hypotheses) t.

Lemma formula_at_holds x known i : facts_hold x known -> holds x (formula_at i known).
Proof.
  intro H; unfold formula_at.
  destruct (nth_in_or_default (N.to_nat i) known (known_as (And []))) as [I | ->]; [apply (H _ I) | exact I].
Qed.

Lemma facts_hold_with x known more :
  facts_hold x known -> (forall f, In f more -> holds x f) -> facts_hold x (known ++ map known_as more).
Proof.
  intros H More g [I | I]%in_app_or; [now apply H |].
  apply in_map_iff in I as [f [<- I]]; now apply known_as_holds, More.
Qed.

Lemma facts_hold_with_one x known f : facts_hold x known -> holds x f -> facts_hold x (known ++ [known_as f]).
Proof. intros H F; apply (facts_hold_with x known [f] H); now intros ? [<- | []]. Qed.

Theorem check_from_refutes x : forall t known, check_from known t = true -> facts_hold x known -> False.
Proof.
  fix refutes 1; intros t known C H; destruct t as [products multiples | p a b | i branches | i rest]; cbn in C.
  - apply andb_prop in C as [_ C]; destruct eval_Psatz as [[[c | |] []] |] eqn:E; try discriminate C.
    assert (F : signed x (Pc c, Strict)).
    { refine (eval_Psatz_Sound Rsor coefficients_fit _ x _ _ E); intros f [g [<- I]]%in_map_iff; now apply H. }
    cbn in F; rewrite coefficient_is_Q2R, (Qeq_true _ _ C), Q2R_0 in F; lra.
  - apply andb_prop in C as [A B]; destruct (Rlt_or_le 0 (value x p)) as [L | L].
    + apply (refutes a _ A), (facts_hold_with_one x known (Is Positive p)); trivial.
    + apply (refutes b _ B); intros g [I | [<- | []]]%in_app_or; [now apply H | split; [exact I |]].
      cbn; rewrite (eval_pol_opp Rsor coefficients_fit), <- value_of_normal; lra.
  - pose proof (formula_at_holds x known i H) as F; destruct (formula_at i known) as [| parts |]; try discriminate C.
    revert parts C F; induction branches as [| t branches IH]; intros [| f parts] C F; try discriminate C; try easy.
    apply andb_prop in C as [A B]; cbn in F.
    destruct parts as [| g parts]; [| destruct F as [F | F]].
    + apply (refutes t _ A), (facts_hold_with_one x known f); trivial.
    + apply (refutes t _ A), (facts_hold_with_one x known f); trivial.
    + apply (IH _ B F).
  - pose proof (formula_at_holds x known i H) as F; destruct (formula_at i known) as [| | parts]; try discriminate C.
    apply (refutes rest _ C), facts_hold_with; trivial; clear C.
    induction parts as [| f parts IH]; [easy |]; destruct parts as [| g parts].
    + now intros ? [<- | []].
    + destruct F as [F G]; intros ? [<- | I]; [exact F | exact (IH G _ I)].
Qed.

Fixpoint refuted (x : positive -> R) (hypotheses : list formula) : Prop :=
  match hypotheses with [] => False | f :: rest => holds x f -> refuted x rest end.

Theorem check_refutes x hypotheses t : check hypotheses t = true -> refuted x hypotheses.
Proof.
  intro C.
  enough (G : forall more, (forall f, In f more -> holds x f) -> check (more ++ hypotheses) t = true ->
    refuted x hypotheses) by (now apply (G [])).
  clear C; induction hypotheses as [| f rest IH]; intros more H C.
  - apply (check_from_refutes x t _ C); rewrite app_nil_r; apply (facts_hold_with x [] more); easy.
  - intro F; apply (IH (more ++ [f])); [| now rewrite <- app_assoc].
    intros g [I | [<- | []]]%in_app_or; [now apply H | exact F].
Qed.

(** The point with these coordinates; the first variable is number 1. *)
Definition point (coordinates : list R) : positive -> R := fun i => nth (Nat.pred (Pos.to_nat i)) coordinates 0.
"""
