(** Certificates that hypotheses about real numbers contradict each other: what they are, how one is checked, and the
    proof that a certificate which passes the check does refute its hypotheses ([check_refutes], at the end).

    The arithmetic of polynomials and the rule of signs are micromega's ([RingMicromega], a part of Coq). All
    coefficients are integers: whoever writes a certificate multiplies its denominators out. *)

From Coq Require Export Rdefinitions Rfunctions.
From Coq Require Import ZArith NArith List Bool RIneq Lra.
From Coq Require Import RingMicromega RMicromega EnvRing Refl.
From Coq Require Number.
Import ListNotations.
Local Open Scope R_scope.

(** * Polynomials *)

(** A number is kept digit by digit, as it was written: Coq reads that many times faster than a [Z]. *)
Notation number := Number.uint.
Declare Scope number_scope.
Delimit Scope number_scope with number.
Bind Scope number_scope with Number.uint.
Definition as_written (n : number) : number := n.
Number Notation Number.uint as_written as_written : number_scope.

Inductive polynomial :=
  | Constant (c : number)
  | X (variable : number)
  | Sum (p q : polynomial)
  | Difference (p q : polynomial)
  | Opposite (p : polynomial)
  | Product (p q : polynomial)
  | Power (p : polynomial) (exponent : number).

Declare Scope polynomial_scope.
Delimit Scope polynomial_scope with polynomial.
Bind Scope polynomial_scope with polynomial.
Definition as_constant (n : number) : polynomial := Constant n.
Definition as_number (p : polynomial) : option number := match p with Constant n => Some n | _ => None end.
Number Notation polynomial as_constant as_number : polynomial_scope.
Infix "+" := Sum : polynomial_scope.
Infix "-" := Difference : polynomial_scope.
Notation "- p" := (Opposite p) : polynomial_scope.
Infix "*" := Product : polynomial_scope.
Infix "^" := Power : polynomial_scope.

Fixpoint expression (p : polynomial) : PExpr Z :=
  match p with
  | Constant c => PEc (Z.of_num_uint c)
  | X i => PEX (Pos.of_nat (Nat.of_num_uint i))
  | Sum p q => PEadd (expression p) (expression q)
  | Difference p q => PEsub (expression p) (expression q)
  | Opposite p => PEopp (expression p)
  | Product p q => PEmul (expression p) (expression q)
  | Power p n => PEpow (expression p) (N.of_num_uint n)
  end.
Definition normal (p : polynomial) : Pol Z := norm 0%Z 1%Z Z.add Z.mul Z.sub Z.opp Z.eqb (expression p).

(** The value at the point [x], which has a coordinate for each variable, numbered from 1. *)
Definition value (x : positive -> R) (p : polynomial) : R :=
  eval_pexpr Rplus Rmult Rminus Ropp IZR N.to_nat pow x (expression p).
Definition signed (x : positive -> R) (f : NFormula Z) : Prop := eval_nformula 0 Rplus Rmult eq Rle Rlt IZR x f.

Lemma integers_are_reals :
  SORaddon 0 1 Rplus Rmult Rminus Ropp eq Rle 0%Z 1%Z Z.add Z.mul Z.sub Z.opp Z.eqb Z.leb IZR N.to_nat pow.
Proof.
  constructor.
  - constructor; intros; try reflexivity.
    + apply plus_IZR.
    + apply minus_IZR.
    + apply mult_IZR.
    + apply opp_IZR.
    + now f_equal; apply Z.eqb_eq.
  - apply R_power_theory.
  - intros x y D E; apply eq_IZR in E; apply Z.eqb_neq in D; contradiction.
  - intros; now apply IZR_le, Z.leb_le.
Qed.

Lemma value_of_normal x p : value x p = eval_pol Rplus Rmult IZR x (normal p).
Proof. apply (eval_pol_norm Rsor integers_are_reals). Qed.

(** * Hypotheses *)

Inductive formula :=
  | Positive (p : polynomial)
  | NotNegative (p : polynomial)
  | Zero (p : polynomial)
  | Or (parts : list formula)
  | And (parts : list formula).

Fixpoint holds (x : positive -> R) (f : formula) : Prop :=
  match f with
  | Positive p => value x p > 0
  | NotNegative p => value x p >= 0
  | Zero p => value x p = 0
  | Or parts => (fix some parts := match parts with
                 | [] => False | [f] => holds x f | f :: rest => holds x f \/ some rest end) parts
  | And parts => (fix all parts := match parts with
                 | [] => True | [f] => holds x f | f :: rest => holds x f /\ all rest end) parts
  end.

(** What is known in a part of the proof: formulas, with the normal form of those that are atoms. *)
Definition fact := (formula * NFormula Z)%type.
Definition known_as (f : formula) : fact :=
  match f with
  | Positive p => (f, (normal p, Strict))
  | NotNegative p => (f, (normal p, NonStrict))
  | Zero p => (f, (normal p, Equal))
  | _ => (f, (Pc 0%Z, Equal))
  end.
Definition facts_hold (x : positive -> R) (known : list fact) : Prop :=
  forall g, In g known -> holds x (fst g) /\ signed x (snd g).

Lemma known_as_holds x f : holds x f -> holds x (fst (known_as f)) /\ signed x (snd (known_as f)).
Proof. destruct f; cbn; rewrite <- ?value_of_normal; intro H; split; trivial; try reflexivity; lra. Qed.

(** * Certificates *)

(** A positive number times hypotheses, and (for [Square]) times the square of a root; a polynomial times an equality. *)
Inductive product :=
  | Times (multiplier : number) (hypotheses : list number)
  | Square (multiplier : number) (hypotheses : list number) (root : polynomial).
Inductive multiple := Multiple (by_ : polynomial) (hypothesis : number).
Inductive tree :=
  | Leaf (products : list product) (multiples : list multiple)
  | Split (by_ : polynomial) (positive otherwise : tree)
  | Case (hypothesis : number) (branches : list tree)
  | Unpack (hypothesis : number) (rest : tree).

Definition times_all (numbers : list number) (w : Psatz Z) : Psatz Z :=
  fold_right (fun i w => PsatzMulE (PsatzIn _ (Nat.of_num_uint i)) w) w numbers.
Definition witness_of_product (p : product) : Psatz Z :=
  match p with
  | Times c [] => PsatzC (Z.of_num_uint c)
  | Times c (i :: rest) => PsatzMulE (times_all rest (PsatzIn _ (Nat.of_num_uint i))) (PsatzC (Z.of_num_uint c))
  | Square c numbers root => PsatzMulE (times_all numbers (PsatzSquare (normal root))) (PsatzC (Z.of_num_uint c))
  end.
Definition witness_of_multiple (m : multiple) : Psatz Z :=
  let (by_, i) := m in PsatzMulC (normal by_) (PsatzIn _ (Nat.of_num_uint i)).
Definition witness (products : list product) (multiples : list multiple) : Psatz Z :=
  fold_left (fun w p => PsatzAdd w (witness_of_product p)) products
    (fold_left (fun w m => PsatzAdd w (witness_of_multiple m)) multiples (PsatzZ _)).

Definition otherwise_fact (p : polynomial) : fact := (And [], (popp Z.opp (normal p), NonStrict)).
Definition formula_at (i : number) (known : list fact) : formula := fst (nth (Nat.of_num_uint i) known (known_as (And []))).

(** The sum is zero although one product is strict; only inequalities are multiplied. *)
Definition is_inequality (known : list fact) (i : number) : bool :=
  match nth_error known (Nat.of_num_uint i) with Some (_, (_, Strict)) | Some (_, (_, NonStrict)) => true | _ => false end.
Definition factors (p : product) : list number := match p with Times _ numbers | Square _ numbers _ => numbers end.
Definition check_leaf (known : list fact) (products : list product) (multiples : list multiple) : bool :=
  forallb (fun p => forallb (is_inequality known) (factors p)) products
  && match eval_Psatz 0%Z 1%Z Z.add Z.mul Z.eqb Z.leb (map snd known) (witness products multiples) with
     | Some (Pc Z0, Strict) => true
     | _ => false
     end.

Fixpoint check_from (known : list fact) (t : tree) {struct t} : bool :=
  match t with
  | Leaf products multiples => check_leaf known products multiples
  | Split p positive otherwise =>
      check_from (known ++ [known_as (Positive p)]) positive
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

(** * The check is sound *)

Lemma formula_at_holds x known i : facts_hold x known -> holds x (formula_at i known).
Proof.
  intro H; unfold formula_at.
  destruct (nth_in_or_default (Nat.of_num_uint i) known (known_as (And []))) as [I | ->]; [apply (H _ I) | exact I].
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
  - apply andb_prop in C as [_ C]; destruct eval_Psatz as [[[[] | |] []] |] eqn:E; try discriminate C.
    assert (F : signed x (Pc 0%Z, Strict)).
    { refine (eval_Psatz_Sound Rsor integers_are_reals _ x _ _ E); intros f [g [<- I]]%in_map_iff; now apply H. }
    cbn in F; lra.
  - apply andb_prop in C as [A B]; destruct (Rlt_or_le 0 (value x p)) as [L | L].
    + apply (refutes a _ A), (facts_hold_with_one x known (Positive p)); trivial.
    + apply (refutes b _ B); intros g [I | [<- | []]]%in_app_or; [now apply H | split; [exact I |]].
      cbn; rewrite (eval_pol_opp Rsor integers_are_reals), <- value_of_normal; lra.
  - pose proof (formula_at_holds x known i H) as F; destruct (formula_at i known) as [| | | parts |]; try discriminate C.
    revert parts C F; induction branches as [| t branches IH]; intros [| f parts] C F; try discriminate C; try easy.
    apply andb_prop in C as [A B]; cbn in F.
    destruct parts as [| g parts]; [| destruct F as [F | F]].
    + apply (refutes t _ A), (facts_hold_with_one x known f); trivial.
    + apply (refutes t _ A), (facts_hold_with_one x known f); trivial.
    + apply (IH _ B F).
  - pose proof (formula_at_holds x known i H) as F; destruct (formula_at i known) as [| | | | parts]; try discriminate C.
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

(** The point with these coordinates. *)
Definition point (coordinates : list R) : positive -> R := fun i => nth (Nat.pred (Pos.to_nat i)) coordinates 0.

(** Lists of one type each: Coq has no types to find out, and reads them faster. *)
Declare Scope products_scope.
Declare Scope multiples_scope.
Declare Scope formulas_scope.
Declare Scope trees_scope.
Declare Scope coordinates_scope.
Delimit Scope products_scope with products.
Delimit Scope multiples_scope with multiples.
Delimit Scope formulas_scope with formulas.
Delimit Scope trees_scope with trees.
Delimit Scope coordinates_scope with coordinates.
Notation "[ ]" := (@nil number) : number_scope.
Notation "[ x ; .. ; y ]" := (@cons number x%number .. (@cons number y%number (@nil number)) ..) : number_scope.
Notation "[ ]" := (@nil product) : products_scope.
Notation "[ x ; .. ; y ]" := (@cons product x .. (@cons product y (@nil product)) ..) : products_scope.
Notation "[ ]" := (@nil multiple) : multiples_scope.
Notation "[ x ; .. ; y ]" := (@cons multiple x .. (@cons multiple y (@nil multiple)) ..) : multiples_scope.
Notation "[ ]" := (@nil formula) : formulas_scope.
Notation "[ x ; .. ; y ]" := (@cons formula x .. (@cons formula y (@nil formula)) ..) : formulas_scope.
Notation "[ ]" := (@nil tree) : trees_scope.
Notation "[ x ; .. ; y ]" := (@cons tree x .. (@cons tree y (@nil tree)) ..) : trees_scope.
Notation "[ ]" := (@nil R) : coordinates_scope.
Notation "[ x ; .. ; y ]" := (@cons R x .. (@cons R y (@nil R)) ..) : coordinates_scope.
Arguments point _%coordinates.
Arguments Times _%number _%number.
Arguments Square _%number _%number _%polynomial.
Arguments Leaf _%products _%multiples.
Arguments Case _%number _%trees.
Arguments Or _%formulas.
Arguments And _%formulas.
