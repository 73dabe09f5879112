(* asked-twice: its denial contradicts itself *)
Require Import Checker.
Require Import Roots.
Open Scope R_scope.

(* prob(column, C) = 1/2 *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); root_1 is root(1) *)
Definition asked_twice_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let root_1 := X 3 in
  [
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Zero (2 * prob_column_C - 1);
  Or [Positive (- (prob_row_C)); Positive (prob_row_C - 1); And [Zero (root_1^2 - prob_row_C); NotNegative (root_1);
  NotNegative (1 - root_1)]];
  Or [Positive (- (root_1)); Positive (root_1 - 1); And [Positive (2 * prob_column_C - 1)]; And [Positive (1 - 2 *
  prob_column_C)]; Positive (prob_row_C - root_1^2); Positive (root_1^2 - prob_row_C)]]%formulas.

Definition asked_twice_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in let root_1 := X 3 in
  Unpack 0 (
  Case 2 [
  Leaf [Times 0x1 [6];
  Times 0x1 [4]] [];
  Leaf [Times 0x1 [6];
  Times 0x1 [5]] [];
  Unpack 6 (
  Case 3 [
  Leaf [Times 0x1 [10];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [10];
  Times 0x1 [9]] [];
  Unpack 10 (
  Leaf [Times 0x1 [11]] [Multiple (- (1)) 1]);
  Unpack 10 (
  Leaf [Times 0x1 [11]] [Multiple (1) 1]);
  Leaf [Times 0x1 [10]] [Multiple (1) 7];
  Leaf [Times 0x1 [10]] [Multiple (- (1)) 7]])]).

Lemma asked_twice_1_checked : check asked_twice_1_hypotheses asked_twice_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem asked_twice_1 :
  forall prob_row_C prob_column_C root_1 : R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the point is in the region *)
    (2 * prob_column_C - 1 = 0) ->
  (* root(1) is a root *)
    ((- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ ((root_1^2 - prob_row_C = 0) /\ (root_1 >= 0) /\ (1 - root_1 >=
    0))) ->
  (* state 1 does not serve *)
    ((- (root_1) > 0) \/ (root_1 - 1 > 0) \/ ((2 * prob_column_C - 1 > 0)) \/ ((1 - 2 * prob_column_C > 0)) \/
    (prob_row_C - root_1^2 > 0) \/ (root_1^2 - prob_row_C > 0)) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C root_1 => check_refutes (point [prob_row_C; prob_column_C; root_1])
  asked_twice_1_hypotheses asked_twice_1_certificate asked_twice_1_checked).
Qed.

Theorem asked_twice_1_root_1 :
  forall prob_row_C : R, exists root_1 : R,
  (* root(1) is a root *)
    ((- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ ((root_1^2 - prob_row_C = 0) /\ (root_1 >= 0) /\ (1 - root_1 >=
    0))).
Proof.
  intros prob_row_C.
  destruct (root_between (Then (- (prob_row_C)) (Then (0) (Then (1) Nothing))) (0) (1) (1) (1)) as [root_1 H].
  exists root_1; as_stated H.
Qed.
