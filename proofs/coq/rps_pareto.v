(* rps-pareto: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper); bound_0 is bound(0); bound_1 is bound(1); bound_2 is bound(2); bound_3 is
bound(3) *)
Definition rps_pareto_1_hypotheses : list formula :=
  let w := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let bound_0 := X 6 in let bound_1 := X 7 in let bound_2 := X 8 in
  let bound_3 := X 9 in
  [
  NotNegative (3 * w * prob_row_Rock * prob_column_Paper + w * prob_row_Paper + w * prob_column_Rock + w * bound_0 + 3 *
  w * bound_1 * bound_2 + w * bound_3 - w * prob_row_Rock - 3 * w * prob_row_Paper * prob_column_Rock - w *
  prob_column_Paper - 3 * w * bound_0 * bound_3 - w * bound_1 - w * bound_2);
  NotNegative (w * prob_row_Rock + 3 * w * prob_row_Paper * prob_column_Rock + w * prob_column_Paper + 3 * w * bound_0 *
  bound_3 + w * bound_1 + w * bound_2 - 3 * w * prob_row_Rock * prob_column_Paper - w * prob_row_Paper - w *
  prob_column_Rock - w * bound_0 - 3 * w * bound_1 * bound_2 - w * bound_3);
  Or [Positive (3 * w * prob_row_Rock * prob_column_Paper + w * prob_row_Paper + w * prob_column_Rock + w * bound_0 + 3
  * w * bound_1 * bound_2 + w * bound_3 - w * prob_row_Rock - 3 * w * prob_row_Paper * prob_column_Rock - w *
  prob_column_Paper - 3 * w * bound_0 * bound_3 - w * bound_1 - w * bound_2); Positive (w * prob_row_Rock + 3 * w *
  prob_row_Paper * prob_column_Rock + w * prob_column_Paper + 3 * w * bound_0 * bound_3 + w * bound_1 + w * bound_2 - 3
  * w * prob_row_Rock * prob_column_Paper - w * prob_row_Paper - w * prob_column_Rock - w * bound_0 - 3 * w * bound_1 *
  bound_2 - w * bound_3)]]%formulas.

Definition rps_pareto_1_certificate : tree :=
  let w := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let bound_0 := X 6 in let bound_1 := X 7 in let bound_2 := X 8 in
  let bound_3 := X 9 in
  Case 2 [
  Leaf [Times 0x1 [1];
  Times 0x1 [3]] [];
  Leaf [Times 0x1 [0];
  Times 0x1 [3]] []].

Lemma rps_pareto_1_checked : check rps_pareto_1_hypotheses rps_pareto_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem rps_pareto_1 :
  forall w prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper bound_0 bound_1 bound_2 bound_3 : R,
  (* denied: pareto *)
    (3 * w * prob_row_Rock * prob_column_Paper + w * prob_row_Paper + w * prob_column_Rock + w * bound_0 + 3 * w *
    bound_1 * bound_2 + w * bound_3 - w * prob_row_Rock - 3 * w * prob_row_Paper * prob_column_Rock - w *
    prob_column_Paper - 3 * w * bound_0 * bound_3 - w * bound_1 - w * bound_2 >= 0) ->
  (* denied: pareto *)
    (w * prob_row_Rock + 3 * w * prob_row_Paper * prob_column_Rock + w * prob_column_Paper + 3 * w * bound_0 * bound_3 +
    w * bound_1 + w * bound_2 - 3 * w * prob_row_Rock * prob_column_Paper - w * prob_row_Paper - w * prob_column_Rock -
    w * bound_0 - 3 * w * bound_1 * bound_2 - w * bound_3 >= 0) ->
  (* denied: pareto *)
    ((3 * w * prob_row_Rock * prob_column_Paper + w * prob_row_Paper + w * prob_column_Rock + w * bound_0 + 3 * w *
    bound_1 * bound_2 + w * bound_3 - w * prob_row_Rock - 3 * w * prob_row_Paper * prob_column_Rock - w *
    prob_column_Paper - 3 * w * bound_0 * bound_3 - w * bound_1 - w * bound_2 > 0) \/ (w * prob_row_Rock + 3 * w *
    prob_row_Paper * prob_column_Rock + w * prob_column_Paper + 3 * w * bound_0 * bound_3 + w * bound_1 + w * bound_2 -
    3 * w * prob_row_Rock * prob_column_Paper - w * prob_row_Paper - w * prob_column_Rock - w * bound_0 - 3 * w *
    bound_1 * bound_2 - w * bound_3 > 0)) ->
  False.
Proof.
  exact (fun w prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper bound_0 bound_1 bound_2 bound_3 =>
  check_refutes (point [w; prob_row_Rock; prob_row_Paper; prob_column_Rock; prob_column_Paper; bound_0; bound_1;
  bound_2; bound_3]) rps_pareto_1_hypotheses rps_pareto_1_certificate rps_pareto_1_checked).
Qed.
