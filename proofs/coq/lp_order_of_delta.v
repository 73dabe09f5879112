(* lp-order-of-delta: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, O(δ)) *)
(* epsilon is ε; delta is δ *)
Definition lp_order_of_delta_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in
  [
  Positive (epsilon);
  NotNegative (1 - 100 * epsilon);
  Positive (delta);
  NotNegative (epsilon - 100 * delta);
  Or [NotNegative (- (epsilon)); Positive (delta - 2 * epsilon); Positive (- (delta)); Positive (2 * epsilon^3 * delta -
  epsilon^2 * delta); Positive (2 * epsilon * delta + delta - 2 * epsilon); Positive (- (epsilon^2 * delta)); Positive
  (- (delta)); NotNegative (- (delta)); Positive (- (epsilon^2 * delta))]]%formulas.

Definition lp_order_of_delta_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in
  Case 4 [
  Leaf [Times 0x1 [0];
  Times 0x1 [5]] [];
  Leaf [Times 0xc7 [2];
  Times 0x2 [3];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [2];
  Times 0x1 [5]] [];
  Leaf [Times 0x31 [0; 2; 3];
  Times 0x1324 [2; 2; 3];
  Times 0x1 [0; 0; 1; 2];
  Times 0x2ebae40 [0; 2; 2; 2];
  Times 0x77a10 [1; 2; 2; 2];
  Times 0x32 [5]] [];
  Leaf [Times 0x4dba [0; 0];
  Times 0xc7 [0; 1];
  Times 0x64 [5];
  Times 0x1 [3];
  Times 0x2 [0; 3]] [];
  Leaf [Times 0x1 [0; 0; 2];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [2];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [2];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [0; 0; 2];
  Times 0x1 [5]] []].

Lemma lp_order_of_delta_1_checked : check lp_order_of_delta_1_hypotheses lp_order_of_delta_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_order_of_delta_1 :
  forall epsilon delta : R,
  (* given: ε > 0 *)
    (epsilon > 0) ->
  (* given: ε <= 0.01 *)
    (1 - 100 * epsilon >= 0) ->
  (* given: δ > 0 *)
    (delta > 0) ->
  (* given: δ <= ε/100 *)
    (epsilon - 100 * delta >= 0) ->
  (* state 1 does not serve *)
    ((- (epsilon) >= 0) \/ (delta - 2 * epsilon > 0) \/ (- (delta) > 0) \/ (2 * epsilon^3 * delta - epsilon^2 * delta >
    0) \/ (2 * epsilon * delta + delta - 2 * epsilon > 0) \/ (- (epsilon^2 * delta) > 0) \/ (- (delta) > 0) \/ (-
    (delta) >= 0) \/ (- (epsilon^2 * delta) > 0)) ->
  False.
Proof.
  exact (fun epsilon delta => check_refutes (point [epsilon; delta]) lp_order_of_delta_1_hypotheses
  lp_order_of_delta_1_certificate lp_order_of_delta_1_checked).
Qed.

(* a line fails in these states *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); bound_0 is bound(0); bound_1 is
bound(1); bound_2 is bound(2); bound_3 is bound(3) *)
Definition lp_order_of_delta_fails_hypotheses : list formula :=
  let K := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let bound_0 := X 6 in let bound_1 := X 7 in let bound_2 := X 8 in let bound_3 := X 9 in
  [
  Positive (epsilon);
  NotNegative (1 - 100 * epsilon);
  NotNegative (1 - 100 * K * epsilon - 100 * epsilon);
  Positive (delta);
  NotNegative (epsilon - 100 * K * delta - 100 * delta);
  And [NotNegative (1 - prob_row_C)];
  Zero (2 * epsilon * prob_row_C + delta - 2 * epsilon);
  Zero (prob_column_C);
  NotNegative (K * delta + prob_row_C - bound_0);
  NotNegative (K * delta + prob_column_C - bound_1);
  NotNegative (1 - bound_0);
  NotNegative (1 - bound_1);
  NotNegative (bound_3);
  Zero (bound_2 + bound_3 - 1);
  NotNegative (2 * bound_1 * bound_2 - bound_1 * bound_3);
  Or [NotNegative (bound_0 - 1); NotNegative (bound_1 - 1)]]%formulas.

Definition lp_order_of_delta_fails_certificate : tree :=
  let K := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let bound_0 := X 6 in let bound_1 := X 7 in let bound_2 := X 8 in let bound_3 := X 9 in
  Unpack 5 (
  Case 15 [
  Leaf [Times 0x1388 [0; 3];
  Times 0x31 [1; 3];
  Times 0x64 [0; 8];
  Times 0x2 [0; 2; 16];
  Square 0x19 [17] (epsilon + 1);
  Square 0x19 [10] (epsilon - 1)] [Multiple (- (100 * epsilon) - 49 - 100 * K * epsilon) 6];
  Leaf [Times 0x8 [1];
  Times 0x13880 [3];
  Times 0x320 [4];
  Times 0x13880 [9];
  Times 0x1d4b4 [12];
  Times 0x9c3c [14];
  Square 0x1 [17] (29997 * bound_3 + 3);
  Square 0x1 [11] (29997 * bound_3 + 1)] [Multiple (- (79992 * bound_1)) 13;
  Multiple (- (80000)) 7]]).

Lemma lp_order_of_delta_fails_checked : check lp_order_of_delta_fails_hypotheses lp_order_of_delta_fails_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_order_of_delta_fails :
  forall K epsilon delta prob_row_C prob_column_C bound_0 bound_1 bound_2 bound_3 : R,
  (* given: ε > 0 *)
    (epsilon > 0) ->
  (* given: ε <= 0.01 *)
    (1 - 100 * epsilon >= 0) ->
  (* given: ε <= 1/(100*(K + 1)) *)
    (1 - 100 * K * epsilon - 100 * epsilon >= 0) ->
  (* given: δ > 0 *)
    (delta > 0) ->
  (* given: δ <= ε/(100*(K + 1)) *)
    (epsilon - 100 * K * delta - 100 * delta >= 0) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (2 * epsilon * prob_row_C + delta - 2 * epsilon = 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (prob_column_C = 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (K * delta + prob_row_C - bound_0 >= 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (K * delta + prob_column_C - bound_1 >= 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (1 - bound_0 >= 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (1 - bound_1 >= 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (bound_3 >= 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (bound_2 + bound_3 - 1 = 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    (2 * bound_1 * bound_2 - bound_1 * bound_3 >= 0) ->
  (* denied: prob(row, C) = 1 - δ/ε/2 and prob(column, C) = 0 => not near(pareto, K*δ) *)
    ((bound_0 - 1 >= 0) \/ (bound_1 - 1 >= 0)) ->
  False.
Proof.
  exact (fun K epsilon delta prob_row_C prob_column_C bound_0 bound_1 bound_2 bound_3 => check_refutes (point [K;
  epsilon; delta; prob_row_C; prob_column_C; bound_0; bound_1; bound_2; bound_3]) lp_order_of_delta_fails_hypotheses
  lp_order_of_delta_fails_certificate lp_order_of_delta_fails_checked).
Qed.
