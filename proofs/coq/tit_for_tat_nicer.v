(* tit-for-tat-nicer: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 1 *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition tit_for_tat_nicer_1_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (epsilon)];
  And [NotNegative (1 - prob_row_C)];
  And [NotNegative (1 - prob_column_C)];
  Or [Positive (prob_row_C - 1); Positive (1 - prob_row_C)];
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C);
  Zero (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C)]%formulas.

Definition tit_for_tat_nicer_1_certificate : tree :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 3 [
  Leaf [Times 0x1 [7];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [6; 9];
  Times 0x1 [6; 8]] [Multiple (1) 5;
  Multiple (1) 4]]))).

Lemma tit_for_tat_nicer_1_checked : check tit_for_tat_nicer_1_hypotheses tit_for_tat_nicer_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem tit_for_tat_nicer_1 :
  forall epsilon prob_row_C prob_column_C : R,
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: prob(row, C) = 1 *)
    ((prob_row_C - 1 > 0) \/ (1 - prob_row_C > 0)) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  (* column *)
    (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C = 0) ->
  False.
Proof.
  exact (fun epsilon prob_row_C prob_column_C => check_refutes (point [epsilon; prob_row_C; prob_column_C])
  tit_for_tat_nicer_1_hypotheses tit_for_tat_nicer_1_certificate tit_for_tat_nicer_1_checked).
Qed.

(* prob(column, C) = 1 *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition tit_for_tat_nicer_2_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (epsilon); NotNegative (1 - epsilon)];
  And [NotNegative (1 - prob_column_C)];
  Or [Positive (prob_column_C - 1); Positive (1 - prob_column_C)];
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C);
  Zero (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C)]%formulas.

Definition tit_for_tat_nicer_2_certificate : tree :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Leaf [Times 0x1 [8];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [5; 8];
  Times 0x1 [5; 6; 8]] [Multiple (1) 4;
  Multiple (1 - epsilon) 3]])).

Lemma tit_for_tat_nicer_2_checked : check tit_for_tat_nicer_2_hypotheses tit_for_tat_nicer_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem tit_for_tat_nicer_2 :
  forall epsilon prob_row_C prob_column_C : R,
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0) /\ (1 - epsilon >= 0)) ->
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: prob(column, C) = 1 *)
    ((prob_column_C - 1 > 0) \/ (1 - prob_column_C > 0)) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  (* column *)
    (epsilon * prob_row_C + prob_column_C - epsilon - prob_row_C = 0) ->
  False.
Proof.
  exact (fun epsilon prob_row_C prob_column_C => check_refutes (point [epsilon; prob_row_C; prob_column_C])
  tit_for_tat_nicer_2_hypotheses tit_for_tat_nicer_2_certificate tit_for_tat_nicer_2_checked).
Qed.
