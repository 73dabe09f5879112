(* el-farol-gainer: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* regret(a) <= 3*δ *)
(* delta is δ; prob_a_Go is prob(a,Go); prob_b_Go is prob(b,Go); prob_c_Go is prob(c,Go); a_lower_low0_a is
a.lower.low0[a]; a_lower_high0_a is a.lower.high0[a]; a_lower_low0_b is a.lower.low0[b]; a_lower_high0_b is
a.lower.high0[b]; a_lower_low0_c is a.lower.low0[c]; a_lower_high0_c is a.lower.high0[c]; a_lower_point1_a is
a.lower.point1[a]; a_lower_point2_a is a.lower.point2[a]; a_upper_low0_a is a.upper.low0[a]; a_upper_high0_a is
a.upper.high0[a]; a_upper_low0_b is a.upper.low0[b]; a_upper_high0_b is a.upper.high0[b]; a_upper_low0_c is
a.upper.low0[c]; a_upper_high0_c is a.upper.high0[c]; a_upper_point2_a is a.upper.point2[a] *)
Definition el_farol_gainer_1_hypotheses : list formula :=
  let delta := X 1 in let prob_a_Go := X 2 in let prob_b_Go := X 3 in let prob_c_Go := X 4 in
  let a_lower_low0_a := X 5 in let a_lower_high0_a := X 6 in let a_lower_low0_b := X 7 in let a_lower_high0_b := X 8 in
  let a_lower_low0_c := X 9 in let a_lower_high0_c := X 10 in let a_lower_point1_a := X 11 in
  let a_lower_point2_a := X 12 in let a_upper_low0_a := X 13 in let a_upper_high0_a := X 14 in
  let a_upper_low0_b := X 15 in let a_upper_high0_b := X 16 in let a_upper_low0_c := X 17 in
  let a_upper_high0_c := X 18 in let a_upper_point2_a := X 19 in
  [
  And [Positive (delta); NotNegative (1 - 100 * delta)];
  And [NotNegative (prob_a_Go); NotNegative (1 - prob_a_Go)];
  And [NotNegative (prob_b_Go); NotNegative (1 - prob_b_Go)];
  And [NotNegative (prob_c_Go); NotNegative (1 - prob_c_Go)];
  Or [Positive (2 * prob_a_Go * prob_b_Go * prob_c_Go + 1 - 6 * delta - prob_a_Go - 2 * prob_b_Go * prob_c_Go); Positive
  (2 * prob_a_Go * prob_b_Go * prob_c_Go - 6 * delta - prob_a_Go)];
  Or [And [NotNegative (prob_a_Go - 1); Positive (2 * prob_a_Go * prob_b_Go * prob_c_Go + 1 - prob_a_Go - 2 * prob_b_Go
  * prob_c_Go)]; And [NotNegative (a_lower_low0_a); NotNegative (prob_a_Go - a_lower_low0_a); NotNegative
  (a_lower_high0_a - prob_a_Go); NotNegative (1 - a_lower_high0_a); NotNegative (delta + a_lower_low0_a -
  a_lower_high0_a); NotNegative (prob_b_Go - a_lower_low0_b); NotNegative (1 - a_lower_high0_b); NotNegative (delta +
  a_lower_low0_b - a_lower_high0_b); NotNegative (prob_c_Go - a_lower_low0_c); NotNegative (a_lower_high0_c -
  prob_c_Go); NotNegative (1 - a_lower_high0_c); NotNegative (delta + a_lower_low0_c - a_lower_high0_c); NotNegative
  (a_lower_point1_a - a_lower_low0_a); NotNegative (a_lower_high0_a - a_lower_point1_a); NotNegative (2 *
  a_lower_high0_b * a_lower_high0_c + a_lower_point1_a - 2 * a_lower_high0_b * a_lower_high0_c * a_lower_point1_a - 1);
  Positive (2 * prob_a_Go * prob_b_Go * prob_c_Go - prob_a_Go); Positive (2 * a_lower_low0_a * a_lower_low0_b *
  a_lower_low0_c - a_lower_low0_a)]; And [NotNegative (prob_a_Go - a_lower_low0_a); NotNegative (a_lower_low0_a);
  NotNegative (a_lower_high0_a - prob_a_Go); NotNegative (1 - a_lower_high0_a); NotNegative (delta + a_lower_low0_a -
  a_lower_high0_a); NotNegative (prob_b_Go - a_lower_low0_b); NotNegative (a_lower_high0_b - prob_b_Go); NotNegative (1
  - a_lower_high0_b); NotNegative (delta + a_lower_low0_b - a_lower_high0_b); NotNegative (a_lower_low0_c); NotNegative
  (prob_c_Go - a_lower_low0_c); NotNegative (a_lower_high0_c - prob_c_Go); NotNegative (1 - a_lower_high0_c);
  NotNegative (delta + a_lower_low0_c - a_lower_high0_c); NotNegative (a_lower_point1_a - a_lower_low0_a); NotNegative
  (a_lower_high0_a - a_lower_point1_a); NotNegative (2 * a_lower_high0_b * a_lower_high0_c + a_lower_point1_a - 2 *
  a_lower_high0_b * a_lower_high0_c * a_lower_point1_a - 1); NotNegative (a_lower_point2_a - a_lower_low0_a);
  NotNegative (a_lower_high0_a - a_lower_point2_a); NotNegative (a_lower_point2_a - 2 * a_lower_low0_b * a_lower_low0_c
  * a_lower_point2_a)]];
  Or [And [Positive (2 * prob_a_Go * prob_b_Go * prob_c_Go + 1 - prob_a_Go - 2 * prob_b_Go * prob_c_Go)]; And
  [NotNegative (- (prob_a_Go))]; And [NotNegative (a_upper_high0_a - prob_a_Go); NotNegative (a_upper_low0_a);
  NotNegative (prob_a_Go - a_upper_low0_a); NotNegative (1 - a_upper_high0_a); NotNegative (delta + a_upper_low0_a -
  a_upper_high0_a); NotNegative (a_upper_high0_b - prob_b_Go); NotNegative (delta + a_upper_low0_b - a_upper_high0_b);
  NotNegative (a_upper_low0_c); NotNegative (prob_c_Go - a_upper_low0_c); NotNegative (a_upper_high0_c - prob_c_Go);
  NotNegative (delta + a_upper_low0_c - a_upper_high0_c); NotNegative (a_upper_point2_a - a_upper_low0_a); NotNegative
  (a_upper_high0_a - a_upper_point2_a); NotNegative (a_upper_point2_a - 2 * a_upper_low0_b * a_upper_low0_c *
  a_upper_point2_a)]]]%formulas.

Definition el_farol_gainer_1_certificate : tree :=
  let delta := X 1 in let prob_a_Go := X 2 in let prob_b_Go := X 3 in let prob_c_Go := X 4 in
  let a_lower_low0_a := X 5 in let a_lower_high0_a := X 6 in let a_lower_low0_b := X 7 in let a_lower_high0_b := X 8 in
  let a_lower_low0_c := X 9 in let a_lower_high0_c := X 10 in let a_lower_point1_a := X 11 in
  let a_lower_point2_a := X 12 in let a_upper_low0_a := X 13 in let a_upper_high0_a := X 14 in
  let a_upper_low0_b := X 15 in let a_upper_high0_b := X 16 in let a_upper_low0_c := X 17 in
  let a_upper_high0_c := X 18 in let a_upper_point2_a := X 19 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Unpack 16 (
  Leaf [Times 0x1 [18];
  Square 0x1 [17] (1 - prob_b_Go * prob_c_Go);
  Square 0x1 [10] (- (prob_b_Go * prob_c_Go))] []);
  Unpack 16 (
  Leaf [Times 0x32 [21];
  Times 0x31 [7; 8];
  Times 0x64 [7; 12];
  Times 0x64 [7; 14];
  Times 0x1 [7; 17];
  Times 0x1 [7; 29];
  Times 0x32 [12; 30];
  Times 0x32 [14; 18];
  Times 0x77a10 [7; 7; 7];
  Times 0x1324 [7; 7; 8];
  Times 0x1 [7; 8; 31];
  Times 0x2 [7; 8; 23; 26; 30];
  Times 0x2 [7; 8; 20; 23; 26];
  Times 0x2 [7; 8; 13; 23; 30];
  Times 0x2 [7; 8; 13; 20; 23];
  Times 0x2 [7; 8; 27; 30];
  Times 0x2 [7; 8; 20; 27];
  Times 0x64 [7; 11; 17];
  Times 0x64 [7; 11; 29];
  Times 0x64 [7; 13; 17];
  Times 0x64 [7; 13; 29];
  Times 0x32 [11; 13; 19];
  Times 0x32 [11; 13; 29];
  Times 0x32 [11; 14; 30];
  Times 0x32 [12; 13; 18];
  Times 0x32 [15];
  Times 0x32 [31];
  Times 0x64 [24; 26; 30];
  Times 0x64 [22; 26; 30];
  Times 0x64 [20; 24; 26];
  Times 0x64 [20; 22; 26];
  Times 0x64 [13; 24; 30];
  Times 0x64 [13; 22; 30];
  Times 0x64 [13; 20; 24];
  Times 0x64 [13; 20; 22];
  Times 0x64 [7; 28; 30];
  Times 0x64 [7; 25; 30];
  Times 0x64 [7; 20; 28];
  Times 0x64 [7; 20; 25];
  Times 0x64 [11; 28; 30];
  Times 0x64 [11; 25; 30];
  Times 0x64 [11; 20; 28];
  Times 0x64 [11; 20; 25]] []);
  Unpack 16 (
  Leaf [Times 0x32 [21];
  Times 0x31 [7; 8];
  Times 0x64 [7; 12];
  Times 0x64 [7; 14];
  Times 0x1 [7; 18];
  Times 0x1 [7; 31];
  Times 0x32 [12; 32];
  Times 0x32 [14; 17];
  Times 0x77a10 [7; 7; 7];
  Times 0x1324 [7; 7; 8];
  Times 0x1 [7; 8; 33];
  Times 0x2 [7; 8; 24; 28; 32];
  Times 0x2 [7; 8; 20; 24; 28];
  Times 0x2 [7; 8; 13; 24; 32];
  Times 0x2 [7; 8; 13; 20; 24];
  Times 0x2 [7; 8; 29; 32];
  Times 0x2 [7; 8; 20; 29];
  Times 0x64 [7; 11; 18];
  Times 0x64 [7; 11; 31];
  Times 0x64 [7; 13; 18];
  Times 0x64 [7; 13; 31];
  Times 0x32 [11; 13; 19];
  Times 0x32 [11; 13; 31];
  Times 0x32 [11; 14; 32];
  Times 0x32 [12; 13; 17];
  Times 0x32 [15];
  Times 0x32 [33];
  Times 0x64 [25; 28; 32];
  Times 0x64 [22; 28; 32];
  Times 0x64 [20; 25; 28];
  Times 0x64 [20; 22; 28];
  Times 0x64 [13; 25; 32];
  Times 0x64 [13; 22; 32];
  Times 0x64 [13; 20; 25];
  Times 0x64 [13; 20; 22];
  Times 0x64 [7; 30; 32];
  Times 0x64 [7; 27; 32];
  Times 0x64 [7; 20; 30];
  Times 0x64 [7; 20; 27];
  Times 0x64 [11; 30; 32];
  Times 0x64 [11; 27; 32];
  Times 0x64 [11; 20; 30];
  Times 0x64 [11; 20; 27]] [])];
  Case 5 [
  Unpack 16 (
  Leaf [Times 0x1 [18];
  Square 0x1 [17] (1 - prob_b_Go * prob_c_Go);
  Square 0x1 [10] (- (prob_b_Go * prob_c_Go))] []);
  Unpack 16 (
  Case 6 [
  Unpack 34 (
  Split (2 * prob_b_Go * prob_c_Go - 1)
  (Split (1 - 2 * a_lower_low0_b * a_lower_low0_c)
  (Split (a_lower_low0_a)
  (Leaf [Times 0x1 [37; 38];
  Times 0x1 [33]] [])
  (Leaf [Times 0x1 [35];
  Times 0x1 [10; 36]] []))
  (Leaf [Times 0x1 [35];
  Times 0x1 [10; 36]] []))
  (Leaf [Times 0x6 [7];
  Times 0x1 [15];
  Times 0x1 [9; 36]] []));
  Unpack 34 (
  Leaf [Times 0x1 [32];
  Square 0x1 [9] (1 - prob_b_Go * prob_c_Go);
  Square 0x1 [35] (- (prob_b_Go * prob_c_Go))] []);
  Unpack 34 (
  Split (prob_a_Go)
  (Split (a_upper_point2_a)
  (Leaf [Times 0x1 [15];
  Times 0x1 [48];
  Times 0x1 [7];
  Times 0x2 [7; 12];
  Times 0x2 [7; 47];
  Times 0x2 [7; 38];
  Times 0x1 [12; 47];
  Times 0x1 [12; 39];
  Times 0x1 [12; 37];
  Times 0x2 [7; 11; 47];
  Times 0x2 [7; 11; 38];
  Times 0x2 [7; 14; 50];
  Times 0x2 [7; 43; 50];
  Times 0x1 [11; 13; 35];
  Times 0x1 [11; 13; 39];
  Times 0x1 [11; 13; 46];
  Times 0x1 [11; 14; 47];
  Times 0x1 [11; 14; 39];
  Times 0x1 [11; 14; 37];
  Times 0x2 [11; 44; 50];
  Times 0x2 [11; 45; 50];
  Times 0x2 [40; 42; 50];
  Times 0x2 [41; 42; 50]] [])
  (Leaf [Times 0x7d0 [7; 7];
  Times 0x14 [7; 8];
  Times 0x4 [7; 14];
  Times 0x4 [14; 49];
  Times 0x4 [13; 35];
  Times 0x4 [13; 39];
  Times 0x4 [15];
  Times 0x8 [12; 13; 49];
  Square 0x1 [36] (1 - prob_c_Go);
  Square 0x1 [50] (- (prob_c_Go) - 1);
  Square 0x1 [46] (- (prob_c_Go) - 1)] []))
  (Leaf [Times 0x1 [32];
  Square 0x1 [9] (1 - prob_b_Go * prob_c_Go);
  Square 0x1 [49] (- (prob_b_Go * prob_c_Go))] []))]);
  Unpack 16 (
  Leaf [Times 0x1 [7];
  Times 0x2 [7; 10];
  Times 0x2 [7; 27];
  Times 0x2 [7; 14];
  Times 0x1 [21; 24];
  Times 0x1 [17; 24];
  Times 0x1 [27; 35];
  Times 0x1 [14; 35];
  Times 0x2 [7; 9; 24];
  Times 0x2 [7; 20; 26];
  Times 0x1 [7; 26; 35];
  Times 0x1 [11; 19; 26];
  Times 0x1 [19; 23; 26];
  Times 0x1 [25; 26; 35];
  Times 0x1 [22; 26; 35];
  Times 0x1 [12; 26; 35];
  Times 0x1 [11; 21; 26];
  Times 0x1 [11; 26; 34];
  Times 0x1 [21; 23; 26];
  Times 0x1 [23; 26; 34];
  Times 0x1 [11; 21; 27];
  Times 0x1 [11; 14; 21];
  Times 0x1 [11; 17; 27];
  Times 0x1 [11; 14; 17];
  Times 0x1 [21; 23; 27];
  Times 0x1 [14; 21; 23];
  Times 0x1 [17; 23; 27];
  Times 0x1 [14; 17; 23];
  Times 0x2 [25; 26; 34];
  Times 0x2 [18; 25; 26];
  Times 0x1 [36];
  Times 0x1 [15];
  Times 0x2 [9; 13; 23];
  Times 0x2 [9; 23; 28];
  Times 0x2 [9; 23; 30];
  Times 0x2 [9; 11; 28];
  Times 0x2 [9; 11; 30]] [])]])))).

Lemma el_farol_gainer_1_checked : check el_farol_gainer_1_hypotheses el_farol_gainer_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem el_farol_gainer_1 :
  forall delta prob_a_Go prob_b_Go prob_c_Go a_lower_low0_a a_lower_high0_a a_lower_low0_b a_lower_high0_b
  a_lower_low0_c a_lower_high0_c a_lower_point1_a a_lower_point2_a a_upper_low0_a a_upper_high0_a a_upper_low0_b
  a_upper_high0_b a_upper_low0_c a_upper_high0_c a_upper_point2_a : R,
  (* given: 0 < δ <= 1/100 *)
    ((delta > 0) /\ (1 - 100 * delta >= 0)) ->
  (* the strategy of a is a strategy *)
    ((prob_a_Go >= 0) /\ (1 - prob_a_Go >= 0)) ->
  (* the strategy of b is a strategy *)
    ((prob_b_Go >= 0) /\ (1 - prob_b_Go >= 0)) ->
  (* the strategy of c is a strategy *)
    ((prob_c_Go >= 0) /\ (1 - prob_c_Go >= 0)) ->
  (* denied: regret(a) <= 3*δ *)
    ((2 * prob_a_Go * prob_b_Go * prob_c_Go + 1 - 6 * delta - prob_a_Go - 2 * prob_b_Go * prob_c_Go > 0) \/ (2 *
    prob_a_Go * prob_b_Go * prob_c_Go - 6 * delta - prob_a_Go > 0)) ->
  (* a, lower run *)
    (((prob_a_Go - 1 >= 0) /\ (2 * prob_a_Go * prob_b_Go * prob_c_Go + 1 - prob_a_Go - 2 * prob_b_Go * prob_c_Go > 0))
    \/ ((a_lower_low0_a >= 0) /\ (prob_a_Go - a_lower_low0_a >= 0) /\ (a_lower_high0_a - prob_a_Go >= 0) /\ (1 -
    a_lower_high0_a >= 0) /\ (delta + a_lower_low0_a - a_lower_high0_a >= 0) /\ (prob_b_Go - a_lower_low0_b >= 0) /\ (1
    - a_lower_high0_b >= 0) /\ (delta + a_lower_low0_b - a_lower_high0_b >= 0) /\ (prob_c_Go - a_lower_low0_c >= 0) /\
    (a_lower_high0_c - prob_c_Go >= 0) /\ (1 - a_lower_high0_c >= 0) /\ (delta + a_lower_low0_c - a_lower_high0_c >= 0)
    /\ (a_lower_point1_a - a_lower_low0_a >= 0) /\ (a_lower_high0_a - a_lower_point1_a >= 0) /\ (2 * a_lower_high0_b *
    a_lower_high0_c + a_lower_point1_a - 2 * a_lower_high0_b * a_lower_high0_c * a_lower_point1_a - 1 >= 0) /\ (2 *
    prob_a_Go * prob_b_Go * prob_c_Go - prob_a_Go > 0) /\ (2 * a_lower_low0_a * a_lower_low0_b * a_lower_low0_c -
    a_lower_low0_a > 0)) \/ ((prob_a_Go - a_lower_low0_a >= 0) /\ (a_lower_low0_a >= 0) /\ (a_lower_high0_a - prob_a_Go
    >= 0) /\ (1 - a_lower_high0_a >= 0) /\ (delta + a_lower_low0_a - a_lower_high0_a >= 0) /\ (prob_b_Go -
    a_lower_low0_b >= 0) /\ (a_lower_high0_b - prob_b_Go >= 0) /\ (1 - a_lower_high0_b >= 0) /\ (delta + a_lower_low0_b
    - a_lower_high0_b >= 0) /\ (a_lower_low0_c >= 0) /\ (prob_c_Go - a_lower_low0_c >= 0) /\ (a_lower_high0_c -
    prob_c_Go >= 0) /\ (1 - a_lower_high0_c >= 0) /\ (delta + a_lower_low0_c - a_lower_high0_c >= 0) /\
    (a_lower_point1_a - a_lower_low0_a >= 0) /\ (a_lower_high0_a - a_lower_point1_a >= 0) /\ (2 * a_lower_high0_b *
    a_lower_high0_c + a_lower_point1_a - 2 * a_lower_high0_b * a_lower_high0_c * a_lower_point1_a - 1 >= 0) /\
    (a_lower_point2_a - a_lower_low0_a >= 0) /\ (a_lower_high0_a - a_lower_point2_a >= 0) /\ (a_lower_point2_a - 2 *
    a_lower_low0_b * a_lower_low0_c * a_lower_point2_a >= 0))) ->
  (* a, upper run *)
    (((2 * prob_a_Go * prob_b_Go * prob_c_Go + 1 - prob_a_Go - 2 * prob_b_Go * prob_c_Go > 0)) \/ ((- (prob_a_Go) >= 0))
    \/ ((a_upper_high0_a - prob_a_Go >= 0) /\ (a_upper_low0_a >= 0) /\ (prob_a_Go - a_upper_low0_a >= 0) /\ (1 -
    a_upper_high0_a >= 0) /\ (delta + a_upper_low0_a - a_upper_high0_a >= 0) /\ (a_upper_high0_b - prob_b_Go >= 0) /\
    (delta + a_upper_low0_b - a_upper_high0_b >= 0) /\ (a_upper_low0_c >= 0) /\ (prob_c_Go - a_upper_low0_c >= 0) /\
    (a_upper_high0_c - prob_c_Go >= 0) /\ (delta + a_upper_low0_c - a_upper_high0_c >= 0) /\ (a_upper_point2_a -
    a_upper_low0_a >= 0) /\ (a_upper_high0_a - a_upper_point2_a >= 0) /\ (a_upper_point2_a - 2 * a_upper_low0_b *
    a_upper_low0_c * a_upper_point2_a >= 0))) ->
  False.
Proof.
  exact (fun delta prob_a_Go prob_b_Go prob_c_Go a_lower_low0_a a_lower_high0_a a_lower_low0_b a_lower_high0_b
  a_lower_low0_c a_lower_high0_c a_lower_point1_a a_lower_point2_a a_upper_low0_a a_upper_high0_a a_upper_low0_b
  a_upper_high0_b a_upper_low0_c a_upper_high0_c a_upper_point2_a => check_refutes (point [delta; prob_a_Go; prob_b_Go;
  prob_c_Go; a_lower_low0_a; a_lower_high0_a; a_lower_low0_b; a_lower_high0_b; a_lower_low0_c; a_lower_high0_c;
  a_lower_point1_a; a_lower_point2_a; a_upper_low0_a; a_upper_high0_a; a_upper_low0_b; a_upper_high0_b; a_upper_low0_c;
  a_upper_high0_c; a_upper_point2_a]) el_farol_gainer_1_hypotheses el_farol_gainer_1_certificate
  el_farol_gainer_1_checked).
Qed.
