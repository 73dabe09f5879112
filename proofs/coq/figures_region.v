(* figures-region: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) + 2*payoff(column) <= 6 *)
(* prob_row_C is prob(row,C) *)
Definition figures_region_1_hypotheses : list formula :=
  let prob_row_C := X 1 in
  [
  And [NotNegative (1 - prob_row_C)];
  Positive (3 * prob_row_C - 3)]%formulas.

Definition figures_region_1_certificate : tree :=
  let prob_row_C := X 1 in
  Unpack 0 (
  Leaf [Times 0x1 [1];
  Times 0x3 [2]] []).

Lemma figures_region_1_checked : check figures_region_1_hypotheses figures_region_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem figures_region_1 :
  forall prob_row_C : R,
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* denied: payoff(row) + 2*payoff(column) <= 6 *)
    (3 * prob_row_C - 3 > 0) ->
  False.
Proof.
  exact (fun prob_row_C => check_refutes (point [prob_row_C]) figures_region_1_hypotheses figures_region_1_certificate
  figures_region_1_checked).
Qed.

(* 2*payoff(row) + payoff(column) <= 6 *)
(* prob_column_C is prob(column,C) *)
Definition figures_region_2_hypotheses : list formula :=
  let prob_column_C := X 1 in
  [
  And [NotNegative (1 - prob_column_C)];
  Positive (3 * prob_column_C - 3)]%formulas.

Definition figures_region_2_certificate : tree :=
  let prob_column_C := X 1 in
  Unpack 0 (
  Leaf [Times 0x1 [1];
  Times 0x3 [2]] []).

Lemma figures_region_2_checked : check figures_region_2_hypotheses figures_region_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem figures_region_2 :
  forall prob_column_C : R,
  (* the strategy of column is a strategy *)
    ((1 - prob_column_C >= 0)) ->
  (* denied: 2*payoff(row) + payoff(column) <= 6 *)
    (3 * prob_column_C - 3 > 0) ->
  False.
Proof.
  exact (fun prob_column_C => check_refutes (point [prob_column_C]) figures_region_2_hypotheses
  figures_region_2_certificate figures_region_2_checked).
Qed.

(* payoff(row) + 2*payoff(column) >= 3 *)
(* prob_row_C is prob(row,C) *)
Definition figures_region_3_hypotheses : list formula :=
  let prob_row_C := X 1 in
  [
  And [NotNegative (prob_row_C)];
  Positive (- (3 * prob_row_C))]%formulas.

Definition figures_region_3_certificate : tree :=
  let prob_row_C := X 1 in
  Unpack 0 (
  Leaf [Times 0x1 [1];
  Times 0x3 [2]] []).

Lemma figures_region_3_checked : check figures_region_3_hypotheses figures_region_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem figures_region_3 :
  forall prob_row_C : R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* denied: payoff(row) + 2*payoff(column) >= 3 *)
    (- (3 * prob_row_C) > 0) ->
  False.
Proof.
  exact (fun prob_row_C => check_refutes (point [prob_row_C]) figures_region_3_hypotheses figures_region_3_certificate
  figures_region_3_checked).
Qed.

(* 2*payoff(row) + payoff(column) >= 3 *)
(* prob_column_C is prob(column,C) *)
Definition figures_region_4_hypotheses : list formula :=
  let prob_column_C := X 1 in
  [
  And [NotNegative (prob_column_C)];
  Positive (- (3 * prob_column_C))]%formulas.

Definition figures_region_4_certificate : tree :=
  let prob_column_C := X 1 in
  Unpack 0 (
  Leaf [Times 0x1 [1];
  Times 0x3 [2]] []).

Lemma figures_region_4_checked : check figures_region_4_hypotheses figures_region_4_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem figures_region_4 :
  forall prob_column_C : R,
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: 2*payoff(row) + payoff(column) >= 3 *)
    (- (3 * prob_column_C) > 0) ->
  False.
Proof.
  exact (fun prob_column_C => check_refutes (point [prob_column_C]) figures_region_4_hypotheses
  figures_region_4_certificate figures_region_4_checked).
Qed.
